package concert.scenario.book;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.theory.book.Theory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The theories that a scenario names: those in its own theories block, then files. Each is read once, after the
 * overrides that concern it.
 */
public final class TheoryBook {
    /** The rule set of a scenario that names none. */
    public static final String STANDARD = "balance-of-threat";

    private final Document scenario;
    private final Library library;
    private final FaultCollector findings;
    /** What the scenario calls a theory, to its tree; null for one that is not to be had. */
    private final Map<String, Branch> trees = new LinkedHashMap<>();

    /** The same before overrides, but for those of the scenario's own block. */
    private final Map<String, Branch> written = new LinkedHashMap<>();

    private final Map<String, Entry> own = new LinkedHashMap<>();
    private final Map<String, Theory> read = new LinkedHashMap<>();
    private String standard;

    private TheoryBook(Document scenario, Library library, FaultCollector findings) {
        this.scenario = scenario;
        this.library = library;
        this.findings = findings;
    }

    /** The theories of a scenario under overrides. */
    public static TheoryBook of(Branch root, Fields top, Document scenario, Library library, Overrides overrides) {
        TheoryBook book = new TheoryBook(scenario, library, top.findings());
        for (Entry each : top.entries("theories")) {
            book.own.put(each.key().text(), each);
            book.trees.put(each.key().text(), each.value() instanceof Branch branch ? branch : null);
        }
        Tree named = top.get("theory");
        book.standard = named instanceof Leaf leaf && !leaf.empty() ? leaf.text() : STANDARD;
        if (named != null && !(named instanceof Leaf)) {
            top.fault(named.place(), "theory is " + named.words() + "; it must be a name. Maybe " + STANDARD + "?");
        }
        book.fetch(book.standard, named == null ? root.place() : named.place());
        if (root.get("states") instanceof Branch states) {
            for (Entry each : states.entries()) {
                if (each.value() instanceof Branch state && state.get("theory") instanceof Leaf leaf) {
                    book.fetch(leaf.text(), leaf.place());
                }
            }
        }
        overrides.applyToTheories(book);
        book.readAll();
        return book;
    }

    /** What the scenario calls its default theory. */
    String standard() {
        return standard;
    }

    FaultCollector findings() {
        return findings;
    }

    /** The tree of a theory, fetched if need be; null after saying that there is none. */
    Branch fetch(String reference, Place place) {
        if (!trees.containsKey(reference)) {
            trees.put(reference, null);
            Document document = library.theory(reference, scenario.folder());
            if (document == null) {
                findings.add(place, missing(reference));
            } else {
                trees.put(reference, TheoryReader.tree(document, findings));
                written.put(reference, trees.get(reference));
            }
        }
        return trees.get(reference);
    }

    private String missing(String reference) {
        Set<String> known = new TreeSet<>(own.keySet());
        known.addAll(library.names(Library.THEORIES));
        return library.noTheory(reference, scenario.folder(), known);
    }

    void replace(String reference, Branch tree) {
        trees.put(reference, tree);
    }

    private void readAll() {
        trees.forEach((reference, tree) -> {
            if (tree != null) {
                Entry block = own.get(reference);
                Theory theory = block == null
                        ? TheoryReader.ofFile(tree, findings)
                        : TheoryReader.ofBlock(new Entry(block.key(), tree), findings);
                refuseTwins(theory, tree.place());
                told(reference, block);
                read.put(reference, theory);
            }
        });
    }

    /** Says of the user's own theory that it bears the name of a shipped one and is another, whatever is overridden. */
    private void told(String reference, Entry block) {
        Branch tree = written.get(reference);
        FaultCollector aside = new FaultCollector();
        Theory theory = block == null ? TheoryReader.ofFile(tree, aside) : TheoryReader.ofBlock(block, aside);
        if (theory != null && aside.none() && Library.shadows(theory)) {
            findings.warn(
                    block == null ? tree.place() : block.key().place(),
                    "theory \"" + theory.name() + "\" is not the one that ships under that name. Maybe rename it?");
        }
    }

    private void refuseTwins(Theory theory, Place place) {
        for (Theory each : read.values()) {
            if (each.name().equals(theory.name()) && !each.equals(theory)) {
                findings.add(place, "two different theories are named \"" + theory.name() + "\". Maybe rename one?");
            }
        }
    }

    /** The name of the theory that a state calls so, of the default for null. */
    public String nameOf(Tree written) {
        if (written != null && !(written instanceof Leaf)) {
            findings.add(
                    written.place(), "theory is " + written.words() + "; it must be a name. Maybe " + STANDARD + "?");
        }
        Theory theory = read.get(written instanceof Leaf leaf ? leaf.text() : standard);
        return theory == null ? "" : theory.name();
    }

    /** Every theory named, by its own name. */
    public Map<String, Theory> byName() {
        Map<String, Theory> named = new TreeMap<>();
        read.values().forEach(each -> named.put(each.name(), each));
        return named;
    }
}
