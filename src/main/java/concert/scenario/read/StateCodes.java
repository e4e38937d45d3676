package concert.scenario.read;

import concert.document.FaultCollector;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that the states block gives, by which relations, treaties and events name states; others are faults. */
final class StateCodes {
    /** Code to the code of its overlord, empty for a sovereign state. */
    private final Map<String, String> overlords = new LinkedHashMap<>();

    private final FaultCollector findings;
    private final Origins origins;

    private StateCodes(Origins origins, FaultCollector findings) {
        this.origins = origins;
        this.findings = findings;
    }

    /** The codes of a file's states, whatever else may be wrong in them. */
    static StateCodes of(Branch root, FaultCollector findings) {
        StateCodes codes = new StateCodes(new Origins(root), findings);
        Tree states = root.get("states");
        if (states instanceof Branch branch) {
            for (Entry each : branch.entries()) {
                boolean depends = each.value() instanceof Branch state && state.get("overlord") instanceof Leaf;
                Tree overlord = depends ? ((Branch) each.value()).get("overlord") : null;
                codes.overlords.put(each.key().text(), overlord instanceof Leaf leaf ? leaf.text() : "");
            }
        }
        return codes;
    }

    /** Where those come from that are not there at the start. */
    Origins origins() {
        return origins;
    }

    Collection<String> all() {
        return overlords.keySet();
    }

    boolean has(String code) {
        return overlords.containsKey(code);
    }

    /** The overlord of a state, empty when it has none. */
    String overlord(String code) {
        return overlords.getOrDefault(code, "");
    }

    /** The code written there, or null after saying that there is no such state. */
    String one(Tree tree, String label) {
        return named(tree, label + " is ");
    }

    private String named(Tree tree, String says) {
        if (tree instanceof Leaf leaf && has(leaf.text())) {
            return leaf.text();
        }
        String mend = tree instanceof Leaf leaf ? Nearest.mend(leaf.text(), all()) : " Maybe a code such as GMY?";
        findings.add(tree.place(), says + tree.words() + "; there is no such state." + mend);
        return null;
    }

    /** The codes of a list, each once and in order; faulty ones are left out. */
    List<String> list(Tree tree, String label) {
        List<String> codes = new ArrayList<>();
        if (!(tree instanceof Row row)) {
            findings.add(
                    tree.place(), label + " is " + tree.words() + "; it must be a list of states. Maybe [GMY, AUH]?");
            return codes;
        }
        for (Tree each : row.items()) {
            String code = named(each, label + " names ");
            if (code != null && codes.contains(code)) {
                findings.add(each.place(), label + " names " + code + " twice. Maybe another state was meant?");
            } else if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Two different states as written, or null after saying what is wrong. */
    List<String> pair(Tree tree, String label) {
        if (tree instanceof Row row && row.items().size() == 2) {
            List<String> codes = list(tree, label);
            return codes.size() == 2 ? codes : null;
        }
        String is = tree instanceof Row row ? "a list of " + row.items().size() : tree.words();
        findings.add(tree.place(), label + " is " + is + "; it must be two states. Maybe [GMY, AUH]?");
        return null;
    }

    /** Which states of a file are not there at the start, and which states they come of, whatever else may be wrong. */
    static final class Origins {
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
            return gives(code, "unborn")
                    && states.get(code).get("unborn") instanceof Leaf leaf
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
}
