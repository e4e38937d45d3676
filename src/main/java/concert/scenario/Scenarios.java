package concert.scenario;

import concert.scenario.Tree.Branch;
import concert.scenario.Tree.Leaf;
import concert.theory.Theory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens and lists scenarios. */
public final class Scenarios {
    private static final Library HERE = new Library(Path.of(""));

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

    static Scenario open(String name, Overrides overrides, Library library) {
        return ScenarioReader.read(document(name, library), overrides, library);
    }

    /** The bytes of a scenario as it stands, before any override; of the text made, for a generator. */
    public static byte[] bytes(String nameOrPathOrGenerator) {
        return document(nameOrPathOrGenerator, HERE).bytes().clone();
    }

    private static Document document(String name, Library library) {
        if (Generated.names(name)) {
            return Generated.document(name);
        }
        Document document = library.scenario(name);
        if (document == null) {
            List<String> known = library.names(Library.SCENARIOS);
            String near = Nearest.to(name.replaceAll(".*[/\\\\]|\\.ya?ml$", ""), known);
            String mend = near == null ? "one of " + String.join(", ", known) + ", or random:n=50,seed=1" : near;
            throw Faults.of(name, "there is no such scenario or file. Maybe " + mend + "?");
        }
        return document;
    }

    /** A scenario given as text; faults call it {@code source}. Files it names are looked for in the working directory. */
    public static Scenario read(String source, String text, Overrides overrides) {
        return ScenarioReader.read(Document.of(source, text), overrides, HERE);
    }

    /**
     * Reads a scenario or a theory, for {@code validate}; throws {@link Faults}. A mapping with exponents is taken for a
     * theory.
     *
     * @return the scenario, or empty when it is a theory
     */
    public static Optional<Scenario> check(String nameOrPath) {
        Document document = HERE.scenario(nameOrPath);
        boolean theory = document == null
                ? HERE.theory(nameOrPath, null) != null
                : TreeReader.read(document, new Findings()) instanceof Branch branch && branch.get("exponents") != null;
        if (theory) {
            theory(nameOrPath);
            return Optional.empty();
        }
        return Optional.of(open(nameOrPath, Overrides.none()));
    }

    /** The scenarios of the working directory's folder and those shipped, by name. */
    public static List<Listing> list() {
        return list(HERE);
    }

    /** The theories of the working directory's folder and those shipped, by name. */
    public static List<Listing> theories() {
        return theories(HERE);
    }

    /** A theory by name or path; throws {@link Faults}. */
    public static Theory theory(String nameOrPath) {
        Document document = HERE.theory(nameOrPath, null);
        if (document == null) {
            List<String> known = HERE.names(Library.THEORIES);
            throw Faults.of(nameOrPath, "there is no such theory." + Nearest.mend(nameOrPath, known));
        }
        return TheoryReader.read(document);
    }

    /** The experiments of the working directory's folder and those shipped, by name. */
    public static List<Listing> experiments() {
        List<Listing> listings = new ArrayList<>();
        for (String each : HERE.names(Library.EXPERIMENTS)) {
            listings.add(new Listing(each, about(HERE.document(each, Library.EXPERIMENTS))));
        }
        return listings;
    }

    /** The file of an experiment, by name or path; throws {@link Faults}. */
    public static DesignFile design(String nameOrPath) {
        Document document = HERE.document(nameOrPath, Library.EXPERIMENTS);
        if (document == null) {
            List<String> known = HERE.names(Library.EXPERIMENTS);
            throw Faults.of(nameOrPath, "there is no such experiment or file." + Nearest.mend(nameOrPath, known));
        }
        return DesignReader.read(document);
    }

    /** The ids of the claims of the working directory's folder and those shipped, in order. */
    public static List<String> claims() {
        return HERE.names(Library.CLAIMS);
    }

    /** The file of a claim, by id or path; throws {@link Faults}. */
    public static ClaimFile claim(String idOrPath) {
        Document document = HERE.document(idOrPath, Library.CLAIMS);
        if (document == null) {
            throw Faults.of(idOrPath, "there is no such claim or file." + Nearest.mend(idOrPath, claims()));
        }
        return ClaimReader.read(document);
    }

    /** The bytes of a claim's file as it stands; throws {@link Faults}. */
    public static byte[] claimBytes(String idOrPath) {
        Document document = HERE.document(idOrPath, Library.CLAIMS);
        if (document == null) {
            throw Faults.of(idOrPath, "there is no such claim or file." + Nearest.mend(idOrPath, claims()));
        }
        return document.bytes().clone();
    }

    static List<Listing> list(Library library) {
        List<Listing> listings = new ArrayList<>();
        for (String each : library.names(Library.SCENARIOS)) {
            listings.add(new Listing(each, about(library.scenario(each))));
        }
        return listings;
    }

    static List<Listing> theories(Library library) {
        List<Listing> listings = new ArrayList<>();
        for (String each : library.names(Library.THEORIES)) {
            listings.add(new Listing(each, about(library.theory(each, null))));
        }
        return listings;
    }

    private static String about(Document document) {
        try {
            Tree tree = document == null ? null : TreeReader.read(document, new Findings());
            return tree instanceof Branch branch && branch.get("about") instanceof Leaf about
                    ? about.text().strip()
                    : "";
        } catch (Faults unreadable) {
            return "unreadable: " + unreadable.list().get(0).message();
        }
    }
}
