package concert.scenario.library;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.document.TreeReader;
import concert.document.Warning;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.book.TheoryReader;
import concert.scenario.design.ClaimFile;
import concert.scenario.design.ClaimReader;
import concert.scenario.design.DesignFile;
import concert.scenario.design.DesignReader;
import concert.scenario.made.GeneratedScenario;
import concert.scenario.read.ScenarioReader;
import concert.text.Nearest;
import concert.text.Spelling;
import concert.theory.book.Theory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens and lists scenarios. */
public final class Scenarios {
    /** The working directory and what is shipped. */
    static final Library HERE = new Library(Path.of(""));

    private Scenarios() {}

    /**
     * What is there.
     *
     * @param name as used on the command line
     * @param about it, or what is wrong with it
     */
    public record Listing(String name, String about) {}

    /**
     * The scenario of that name, file or generator ({@code random:n=50,seed=1}) under overrides; throws {@link Faults}
     * with all that is wrong.
     */
    public static Scenario open(String nameOrPathOrGenerator, Overrides overrides) {
        return open(nameOrPathOrGenerator, overrides, HERE);
    }

    /** The same; what is no fault but may not be meant is told to {@code warned}, also when there are faults. */
    public static Scenario open(String nameOrPathOrGenerator, Overrides overrides, Consumer<Warning> warned) {
        return ScenarioReader.read(document(nameOrPathOrGenerator, HERE), overrides, HERE, warned);
    }

    public static Scenario open(String name, Overrides overrides, Library library) {
        return ScenarioReader.read(document(name, library), overrides, library);
    }

    static Document document(String name, Library library) {
        Document document = GeneratedScenario.names(name) ? GeneratedScenario.document(name) : library.scenario(name);
        if (document == null) {
            List<String> known = library.names(Library.SCENARIOS);
            String near = Nearest.to(name.replaceAll(".*[/\\\\]|\\.ya?ml$", ""), known);
            String mend = near == null ? "one of " + String.join(", ", known) + ", or random:n=50,seed=1" : near;
            throw Faults.of(name, "there is no such scenario or file." + Spelling.mend(name, " Maybe " + mend + "?"));
        }
        return document;
    }

    /** A scenario given as text; faults call it {@code source}. Files it names are looked for in the working directory. */
    public static Scenario read(String source, String text, Overrides overrides) {
        return ScenarioReader.read(Document.of(source, text), overrides, HERE);
    }

    /**
     * What a file was found to be.
     *
     * @param kind scenario, theory, experiment or claim
     * @param scenario read from it, or null where it is none
     */
    public record Checked(String kind, Scenario scenario) {}

    /** Reads a scenario, theory, experiment or claim, for {@code validate}; throws {@link Faults}. */
    public static Checked check(String nameOrPath) {
        return check(nameOrPath, warning -> {});
    }

    /** The same; what is no fault but may not be meant is told to {@code warned}. */
    public static Checked check(String nameOrPath, Consumer<Warning> warned) {
        String kind = GeneratedScenario.names(nameOrPath) ? "scenario" : kind(nameOrPath);
        switch (kind) {
            case "theory" -> checkTheory(nameOrPath, warned);
            case "experiment" -> design(nameOrPath, warned);
            case "claim" -> claim(nameOrPath);
            default -> {
                return new Checked(kind, open(nameOrPath, Overrides.none(), warned));
            }
        }
        return new Checked(kind, null);
    }

    private static void checkTheory(String nameOrPath, Consumer<Warning> warned) {
        Theory theory = theory(nameOrPath);
        if (Library.shadows(theory)) {
            warned.accept(Warning.of(
                    new Place(nameOrPath, 1, 1),
                    "theory \"" + theory.name() + "\" is not the one that ships under that name. Maybe rename it?"));
        }
    }

    /** What a file is by its keys, what a name is by the folder it lies in. */
    private static String kind(String nameOrPath) {
        Document document = HERE.scenario(nameOrPath);
        if (document == null) {
            return HERE.theory(nameOrPath, null) != null
                    ? "theory"
                    : HERE.document(nameOrPath, Library.EXPERIMENTS) != null
                            ? "experiment"
                            : HERE.document(nameOrPath, Library.CLAIMS) != null ? "claim" : "scenario";
        }
        if (!(TreeReader.read(document, new FaultCollector()) instanceof Branch branch)) {
            return "scenario";
        }
        List<String> keys = branch.keys();
        boolean world = keys.contains("states") || keys.contains("concert");
        return world
                ? "scenario"
                : keys.contains("experiment")
                        ? "experiment"
                        : keys.contains("claim") ? "claim" : isTheory(branch) ? "theory" : "scenario";
    }

    /** Of a file that is no world: a version, or any of what a theory alone says. */
    private static boolean isTheory(Branch branch) {
        boolean version =
                branch.get("theory") instanceof Leaf leaf && leaf.text().matches("\\d+");
        return version || Stream.of("family", "exponents", "weights").anyMatch(each -> branch.get(each) != null);
    }

    /** The scenarios of the working directory's folder and those shipped, by name. */
    public static List<Listing> list() {
        return list(HERE);
    }

    /** The theories of the working directory's folder and those shipped, by name. */
    public static List<Listing> theories() {
        return theories(HERE);
    }

    /** The same with weights fitted to history; nothing takes them unless they are named. */
    public static List<Listing> fitted() {
        Stream<String> names = HERE.names(Library.THEORIES + Library.FITTED).stream();
        return listings(names.map(each -> Library.FITTED + each).toList(), each -> HERE.theory(each, null));
    }

    /** A theory by name or path; throws {@link Faults}. */
    public static Theory theory(String nameOrPath) {
        Document document = HERE.theory(nameOrPath, null);
        if (document == null) {
            List<String> known = HERE.names(Library.THEORIES);
            throw Faults.of(
                    nameOrPath,
                    HERE.noTheory(nameOrPath, null, known)
                            .replace("there is no theory \"" + nameOrPath + "\"", "there is no such theory"));
        }
        return TheoryReader.read(document);
    }

    /** The experiments of the working directory's folder and those shipped, by name. */
    public static List<Listing> experiments() {
        return listings(HERE.names(Library.EXPERIMENTS), each -> HERE.document(each, Library.EXPERIMENTS));
    }

    /** The file of an experiment, by name or path; throws {@link Faults}. */
    public static DesignFile design(String nameOrPath) {
        return design(nameOrPath, warning -> {});
    }

    /** The same; what is no fault but may not be meant is told to {@code warned}. */
    public static DesignFile design(String nameOrPath, Consumer<Warning> warned) {
        return DesignReader.read(designDocument(nameOrPath), warned);
    }

    /** The bytes of an experiment's file as it stands; throws {@link Faults}. */
    public static byte[] designBytes(String nameOrPath) {
        return designDocument(nameOrPath).bytes().clone();
    }

    private static Document designDocument(String nameOrPath) {
        Document document = HERE.document(nameOrPath, Library.EXPERIMENTS);
        if (document == null) {
            String mend = Nearest.mend(nameOrPath, HERE.names(Library.EXPERIMENTS));
            throw Faults.of(nameOrPath, "there is no such experiment or file." + mend);
        }
        return document;
    }

    /** The ids of the claims of the working directory's folder and those shipped, in order. */
    public static List<String> claims() {
        return HERE.names(Library.CLAIMS);
    }

    /** The file of a claim, by id or path; throws {@link Faults}. */
    public static ClaimFile claim(String idOrPath) {
        return ClaimReader.read(claimDocument(idOrPath));
    }

    /** The bytes of a claim's file as it stands; throws {@link Faults}. */
    public static byte[] claimBytes(String idOrPath) {
        return claimDocument(idOrPath).bytes().clone();
    }

    private static Document claimDocument(String idOrPath) {
        Document document = HERE.document(idOrPath, Library.CLAIMS);
        if (document == null) {
            throw Faults.of(idOrPath, "there is no such claim or file." + Nearest.mend(idOrPath, claims()));
        }
        return document;
    }

    public static List<Listing> list(Library library) {
        return listings(library.names(Library.SCENARIOS), library::scenario);
    }

    public static List<Listing> theories(Library library) {
        return listings(library.names(Library.THEORIES), each -> library.theory(each, null));
    }

    private static List<Listing> listings(List<String> names, Function<String, Document> file) {
        return names.stream()
                .map(each -> new Listing(each, about(file.apply(each))))
                .toList();
    }

    private static String about(Document document) {
        try {
            Tree tree = document == null ? null : TreeReader.read(document, new FaultCollector());
            return tree instanceof Branch branch && branch.get("about") instanceof Leaf about
                    ? about.text().strip()
                    : "";
        } catch (Faults unreadable) {
            return "unreadable: " + unreadable.list().get(0).message();
        }
    }
}
