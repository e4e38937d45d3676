package concert.document;

import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.text.Nearest;
import java.util.List;
import java.util.stream.Collectors;

/** Sets values in a tree by dotted path. What a path adds is checked later, as if it stood in the file. */
public final class TreePaths {
    private final FaultCollector findings;

    public TreePaths(FaultCollector findings) {
        this.findings = findings;
    }

    /** The tree with a value set; unchanged after saying that the path leads nowhere. */
    public Branch set(Branch root, String path, Tree value) {
        Tree changed = set(root, path, "", value);
        return changed instanceof Branch branch ? branch : root;
    }

    private Tree set(Tree at, String rest, String walked, Tree value) {
        if (rest.isEmpty()) {
            return value;
        }
        if (at == null || at instanceof Leaf leaf && leaf.empty()) {
            boolean list = walked.equals("relations") || walked.equals("treaties") || walked.equals("events");
            Tree empty = list ? new Row(value.place(), List.of()) : Branch.empty(value.place());
            return set(empty, rest, walked, value);
        }
        if (at instanceof Branch branch) {
            return inBranch(branch, rest, walked, value);
        }
        if (at instanceof Row row) {
            return inRow(row, rest, walked, value);
        }
        findings.add(value.place(), walked + " is a single value; nothing lies under it. Maybe " + walked + "=VALUE?");
        return at;
    }

    private Branch inBranch(Branch branch, String rest, String walked, Tree value) {
        String key = step(rest, branch.keys());
        if (walked.equals("states") && branch.get(key) == null) {
            findings.add(value.place(), "there is no state \"" + key + "\"." + Nearest.mend(key, branch.keys()));
            return branch;
        }
        Tree changed = set(branch.get(key), after(rest, key), join(walked, key), value);
        return branch.with(new Leaf(value.place(), key, true), changed);
    }

    private Row inRow(Row row, String rest, String walked, Tree value) {
        List<String> names =
                row.items().stream().map(each -> nameIn(walked, each)).toList();
        String key = step(rest, names);
        int at = place(key, names, walked);
        if (at < 0 && walked.equals("relations") && key.matches("\\w+-\\w+")) {
            Tree changed = set(relation(key, value.place()), after(rest, key), join(walked, key), value);
            return row.with(row.items().size(), changed);
        }
        if (at < 0) {
            findings.add(value.place(), walked + " has no entry \"" + key + "\"." + mend(key, names));
            return row;
        }
        return row.with(at, set(row.items().get(at), after(rest, key), join(walked, key), value));
    }

    /** Index of the entry of that name, either order of a pair, or of that number counted from 1; or -1. */
    private static int place(String key, List<String> names, String walked) {
        int at = names.indexOf(key);
        if (at < 0 && walked.equals("relations")) {
            at = names.indexOf(reversed(key));
        }
        boolean number = at < 0 && key.matches("[1-9]\\d{0,5}") && Integer.parseInt(key) <= names.size();
        return number ? Integer.parseInt(key) - 1 : at;
    }

    private static String mend(String key, List<String> names) {
        if (names.isEmpty()) {
            return " Maybe add it to the file?";
        }
        return names.contains("") ? " Maybe a number from 1 to " + names.size() + "?" : Nearest.mend(key, names);
    }

    /** The longest name that the path begins with, else its first part; names may hold dots. */
    private static String step(String rest, List<String> names) {
        String longest = "";
        for (String each : names) {
            boolean fits = rest.equals(each) || rest.startsWith(each + ".");
            if (fits && each.length() > longest.length()) {
                longest = each;
            }
        }
        int dot = rest.indexOf('.');
        return !longest.isEmpty() ? longest : dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String after(String rest, String key) {
        return rest.length() > key.length() ? rest.substring(key.length() + 1) : "";
    }

    private static String join(String walked, String key) {
        return walked.isEmpty() ? key : walked + "." + key;
    }

    public static String nameIn(String list, Tree item) {
        if (!(item instanceof Branch branch)) {
            return "";
        }
        if (list.equals("relations")) {
            return pairName(branch);
        }
        return list.equals("treaties") && branch.get("name") instanceof Leaf leaf ? leaf.text() : "";
    }

    /** The states of a relation, joined by a hyphen. */
    public static String pairName(Branch relation) {
        if (!(relation.get("pair") instanceof Row row)) {
            return "";
        }
        return row.items().stream()
                .map(each -> each instanceof Leaf leaf ? leaf.text() : "?")
                .collect(Collectors.joining("-"));
    }

    private static String reversed(String pair) {
        int hyphen = pair.indexOf('-');
        return hyphen < 0 ? pair : pair.substring(hyphen + 1) + "-" + pair.substring(0, hyphen);
    }

    private static Branch relation(String pair, Place place) {
        int hyphen = pair.indexOf('-');
        Row codes = new Row(
                place,
                List.of(
                        new Leaf(place, pair.substring(0, hyphen), true),
                        new Leaf(place, pair.substring(hyphen + 1), true)));
        return Branch.empty(place).with(new Leaf(place, "pair", true), codes);
    }
}
