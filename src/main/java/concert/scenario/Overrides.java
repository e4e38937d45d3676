package concert.scenario;

import concert.scenario.Tree.Branch;
import concert.scenario.Tree.Entry;
import concert.scenario.Tree.Leaf;
import concert.theory.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a scenario by dotted path, such as {@code states.GMY.capability}, made before it is checked so that they
 * meet the same faults as the file. Never changes; later changes win.
 *
 * <p>Lists go by name or number: {@code relations.FRN-GMY.rivalry} (either order; a pair not listed is added),
 * {@code treaties.Dual Alliance.publicity}, {@code events.1.at}. {@code theory.PATH} is within the default theory,
 * {@code theories.NAME.PATH} within any. {@code publicity.secret} scales the other two shares.
 */
public final class Overrides {
    private static final Overrides NONE = new Overrides(List.of(), null);

    private final List<Change> changes;
    private final Change everyTheory;

    /**
     * One change.
     *
     * @param path dotted
     * @param value as written in YAML
     * @param source what faults call it
     */
    public record Change(String path, String value, String source) {}

    private Overrides(List<Change> changes, Change everyTheory) {
        this.changes = List.copyOf(changes);
        this.everyTheory = everyTheory;
    }

    /** No change at all. */
    public static Overrides none() {
        return NONE;
    }

    /** Changes written as {@code PATH=VALUE}; throws {@link Faults} naming every text without a path or value. */
    public static Overrides of(List<String> texts) {
        Overrides overrides = NONE;
        Findings findings = new Findings();
        for (String each : texts) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                findings.add(Place.of("--set " + each), "no PATH=VALUE. Maybe --set parameters.loss-of-strength=0.5?");
            } else {
                overrides = overrides.with(
                        each.substring(0, equals).trim(),
                        each.substring(equals + 1).trim());
            }
        }
        findings.settle();
        return overrides;
    }

    /** These and one more, called {@code --set PATH} in faults. */
    public Overrides with(String path, String value) {
        return with(path, value, "--set " + path);
    }

    /** These and one more, called {@code source} in faults, such as {@code --ticks}. */
    public Overrides with(String path, String value, String source) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(named(path), value, source));
        return new Overrides(more, everyTheory);
    }

    /** A path may call a parameter by its symbol in the equations: {@code parameters.lambda}. */
    private static String named(String path) {
        int at = path.lastIndexOf('.') + 1;
        boolean parameter = path.substring(0, at).endsWith("parameters.");
        String key = parameter && Parameter.of(path.substring(at)) == null
                ? ParametersReader.ofSymbol(path.substring(at))
                : null;
        return key == null ? path : path.substring(0, at) + key;
    }

    /** These and one rule set, by name or path, for every state, also for those that name their own. */
    public Overrides withTheory(String nameOrPath) {
        return withTheory(nameOrPath, "--theory " + nameOrPath);
    }

    /** The same, called {@code source} in faults. */
    public Overrides withTheory(String nameOrPath, String source) {
        return new Overrides(changes, new Change("theory", nameOrPath, source));
    }

    /** The changes in order, that of {@link #withTheory} first. */
    public List<Change> list() {
        List<Change> all = new ArrayList<>(changes);
        if (everyTheory != null) {
            all.add(0, everyTheory);
        }
        return all;
    }

    Branch applyToScenario(Branch root, Findings findings) {
        Paths paths = new Paths(findings);
        Branch changed = everyTheory == null ? root : unify(root);
        for (Change each : changes) {
            boolean within = each.path().startsWith("theory.") || each.path().startsWith("theories.");
            if (!within) {
                changed = apply(each, changed, paths, findings);
            }
        }
        return publicity(changed);
    }

    private static Branch apply(Change change, Branch root, Paths paths, Findings findings) {
        Place place = Place.of(change.source());
        Branch ready = root;
        if (change.path().startsWith("publicity.")) {
            ready = Publicities.withBlock(root, place);
        } else if (change.path().matches("parameters\\.(secret|partial)-share")) {
            ready = Publicities.withoutBlock(root, place);
        }
        Tree value = value(change, findings);
        return value == null ? root : paths.set(ready, change.path(), value);
    }

    private static Tree value(Change change, Findings findings) {
        try {
            return TreeReader.value(change.value(), change.source(), new Findings());
        } catch (Faults unreadable) {
            findings.addAll(unreadable);
            return null;
        }
    }

    private Branch publicity(Branch root) {
        List<Change> shares = changes.stream()
                .filter(each -> each.path().startsWith("publicity."))
                .toList();
        if (shares.isEmpty() || !(root.get("publicity") instanceof Branch block)) {
            return root;
        }
        Place place = Place.of(shares.get(0).source());
        List<String> set = shares.stream()
                .map(each -> each.path().substring("publicity.".length()))
                .toList();
        return root.with(new Leaf(place, "publicity", true), Publicities.rescale(block, set, place));
    }

    private Branch unify(Branch root) {
        Place place = Place.of(everyTheory.source());
        Branch changed = root.with(new Leaf(place, "theory", true), new Leaf(place, everyTheory.value(), true));
        if (!(root.get("states") instanceof Branch states)) {
            return changed;
        }
        List<Entry> bare = states.entries().stream()
                .map(each ->
                        each.value() instanceof Branch state ? new Entry(each.key(), state.without("theory")) : each)
                .toList();
        return changed.with(new Leaf(place, "states", true), new Branch(states.place(), bare));
    }

    void applyToTheories(TheoryBook book) {
        for (Change each : changes) {
            String[] parts = each.path().split("\\.", 3);
            boolean standard = parts[0].equals("theory") && parts.length > 1;
            boolean named = parts[0].equals("theories");
            if (named && parts.length < 3) {
                book.findings()
                        .add(Place.of(each.source()), "no path into a theory. Maybe theories.NAME.weights.affinity?");
            } else if (standard || named) {
                String reference = standard ? book.standard() : parts[1];
                String rest = each.path()
                        .substring(standard ? "theory.".length() : parts[0].length() + parts[1].length() + 2);
                Branch tree = book.fetch(reference, Place.of(each.source()));
                Tree value = value(each, book.findings());
                if (tree != null && value != null) {
                    book.replace(reference, new Paths(book.findings()).set(tree, rest, value));
                }
            }
        }
    }
}
