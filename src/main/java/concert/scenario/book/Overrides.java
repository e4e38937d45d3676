package concert.scenario.book;

import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.TreePaths;
import concert.document.TreeReader;
import concert.theory.book.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes to a scenario by dotted path, such as {@code states.GMY.capability}, made before it is checked so that they
 * meet the same faults as the file. Never changes; later changes win.
 *
 * <p>Lists go by name or number: {@code relations.FRN-GMY.rivalry} (either order; a pair not listed is added),
 * {@code treaties.Dual Alliance.publicity}, {@code events.1.at}. {@code theory} gives every state that rule set, {@code
 * default-theory} those alone that name none. {@code theory.PATH} is within the default theory, {@code
 * theories.NAME.PATH} within any. {@code publicity.secret} scales the other two shares.
 */
public final class Overrides {
    /** The path that gives every state a rule set, also those that name their own. */
    public static final String EVERY_THEORY = "theory";

    /** The path that gives a rule set to the states that name none. */
    private static final String DEFAULT_THEORY = "default-theory";

    private static final Overrides NONE = new Overrides(List.of(), null);

    private static final Pattern PAIR = Pattern.compile("relations\\.(\\w+)-(\\w+)(\\..*)?");

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
        FaultCollector findings = new FaultCollector();
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
        if (path.equals(EVERY_THEORY)) {
            return withTheory(value, source);
        }
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
        return new Overrides(changes, new Change(EVERY_THEORY, nameOrPath, source));
    }

    /** The changes in order, that of {@link #withTheory} first. */
    public List<Change> list() {
        List<Change> all = new ArrayList<>(changes);
        if (everyTheory != null) {
            all.add(0, everyTheory);
        }
        return all;
    }

    public Branch applyToScenario(Branch root, FaultCollector findings) {
        warnOfTwice(findings);
        TreePaths paths = new TreePaths(findings);
        Branch changed = everyTheory == null ? root : unify(root);
        for (Change each : changes) {
            boolean within = each.path().startsWith("theory.") || each.path().startsWith("theories.");
            if (!within) {
                changed = apply(each, changed, paths, findings);
            }
        }
        return publicity(changed);
    }

    private static Branch apply(Change change, Branch root, TreePaths paths, FaultCollector findings) {
        Place place = Place.of(change.source());
        Branch ready = root;
        if (change.path().startsWith("publicity.")) {
            ready = PublicityReader.withBlock(root, place);
        } else if (change.path().matches("parameters\\.(secret|partial)-share")) {
            ready = PublicityReader.withoutBlock(root, place);
        }
        Tree value = value(change, findings);
        String path = change.path().equals(DEFAULT_THEORY) ? "theory" : change.path();
        return value == null ? root : paths.set(ready, path, value);
    }

    /** What a path leads to, however it is written: either order of a pair, by name or symbol, a share by either name. */
    public static String canonical(String path) {
        String known = named(path)
                .replace("parameters.secret-share", "publicity.secret")
                .replace("parameters.partial-share", "publicity.partial");
        Matcher pair = PAIR.matcher(known);
        return pair.matches() && pair.group(1).compareTo(pair.group(2)) > 0
                ? "relations." + pair.group(2) + "-" + pair.group(1) + pair.group(3)
                : known;
    }

    private void warnOfTwice(FaultCollector findings) {
        Map<String, Change> before = new HashMap<>();
        for (Change each : changes) {
            Change first = before.put(canonical(each.path()), each);
            if (first != null && !first.equals(each)) {
                findings.warn(
                        Place.of(each.source()),
                        "changes what " + first.source() + " has changed; the later one counts. Maybe leave one out?");
            }
        }
    }

    private static Tree value(Change change, FaultCollector findings) {
        try {
            return TreeReader.value(change.value(), change.source(), new FaultCollector());
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
        return root.with(new Leaf(place, "publicity", true), PublicityReader.rescale(block, set, place));
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
                    book.replace(reference, new TreePaths(book.findings()).set(tree, rest, value));
                }
            }
        }
    }
}
