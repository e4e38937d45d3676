package concert.scenario.read;

import concert.document.FaultCollector;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which states of a file are not there at the start, and which states they come of, whatever else may be wrong. */
final class Origins {
    private static final Quantity CAPABILITY = Quantity.from("capability", 0, Quantity.UNLIMITED, "");

    private final Map<String, Branch> states = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();

    Origins(Branch root) {
        if (root.get("states") instanceof Branch block) {
            for (Entry each : block.entries()) {
                if (each.value() instanceof Branch state) {
                    states.put(each.key().text(), state);
                    places.put(each.key().text(), each.key().place());
                }
            }
        }
        if (root.get("events") instanceof Row events) {
            events.items().forEach(this::origin);
        }
    }

    private void origin(Tree event) {
        if (event instanceof Branch branch) {
            List<String> of = names(branch.get("unite") == null ? branch.get("divide") : branch.get("unite"));
            for (String each : names(branch.get("unite") == null ? branch.get("into") : branch.get("as"))) {
                if (!of.contains(each)) {
                    parents.putIfAbsent(each, of);
                }
            }
        }
    }

    private static List<String> names(Tree tree) {
        List<String> names = new ArrayList<>();
        List<Tree> items = tree instanceof Row row ? row.items() : tree == null ? List.of() : List.of(tree);
        for (Tree each : items) {
            if (each instanceof Leaf leaf) {
                names.add(leaf.text());
            }
        }
        return names;
    }

    /** Whether a state is written as unborn. */
    boolean unborn(String code) {
        return gives(code, "unborn") && states.get(code).get("unborn") instanceof Leaf leaf
                && leaf.text().equals("true");
    }

    /** Whether the file gives a state something of that name. */
    boolean gives(String code, String key) {
        return states.containsKey(code) && states.get(code).get(key) != null;
    }

    /** Where a state is written. */
    Place where(String code) {
        return places.get(code);
    }

    /** The capital of the strongest state that an unborn one comes of, or null when there is none. */
    Tree placeOf(String code) {
        return unborn(code) ? placeOf(code, new HashSet<>()) : null;
    }

    private Tree placeOf(String code, Set<String> seen) {
        if (!seen.add(code) || !states.containsKey(code)) {
            return null;
        }
        if (gives(code, "at")) {
            return states.get(code).get("at");
        }
        Tree place = null;
        double most = -1;
        for (String each : parents.getOrDefault(code, List.of())) {
            Tree found = placeOf(each, seen);
            if (found != null && capability(each) > most) {
                most = capability(each);
                place = found;
            }
        }
        return place;
    }

    private double capability(String code) {
        Tree written = states.get(code).get("capability");
        double value = written == null ? 0 : CAPABILITY.read(written, "", new FaultCollector());
        return Double.isNaN(value) ? 0 : value;
    }
}
