package concert.document;

import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the keys of one mapping, each by its own type, and says at the end which keys nobody knows. A fault leaves a
 * harmless value (NaN, an empty text or list), so that reading goes on and finds the next.
 */
public final class Fields {
    private final Branch branch;
    private final String owner;
    private final FaultCollector findings;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Branch branch, String owner, FaultCollector findings) {
        this.branch = branch;
        this.owner = owner;
        this.findings = findings;
    }

    /** The fields of a mapping called {@code owner} in messages, or null after saying that it is no mapping. */
    public static Fields of(Tree tree, String owner, FaultCollector findings) {
        if (tree instanceof Branch branch) {
            return new Fields(branch, owner, findings);
        }
        findings.add(tree.place(), owner + " is " + tree.words() + "; it must be a mapping. Maybe {key: value, ...}?");
        return null;
    }

    public Place place() {
        return branch.place();
    }

    public FaultCollector findings() {
        return findings;
    }

    public void fault(Place place, String message) {
        findings.add(place, message);
    }

    /** What messages call a field: {@code capability of "GMY"}. */
    public String label(String key) {
        return owner.isEmpty() ? key : key + " of " + owner;
    }

    /** The value of an optional key, null when it is not there. */
    public Tree get(String key) {
        known.add(key);
        return branch.get(key);
    }

    /** The value of an optional block, null also when nothing is written after its key. */
    public Tree block(String key) {
        Tree tree = get(key);
        return tree instanceof Leaf leaf && leaf.empty() ? null : tree;
    }

    /** The value of a key that must be there, else null after saying so. */
    public Tree need(String key, String must, String mend) {
        Tree tree = get(key);
        if (tree == null) {
            findings.add(branch.place(), label(key) + " is missing; it must be " + must + "." + mend);
        }
        return tree;
    }

    public double number(Quantity quantity) {
        Tree tree = need(quantity.key(), quantity.must(), quantity.mend());
        return tree == null ? Double.NaN : quantity.read(tree, label(quantity.key()), findings);
    }

    public double number(Quantity quantity, double fallback) {
        Tree tree = get(quantity.key());
        return tree == null ? fallback : quantity.read(tree, label(quantity.key()), findings);
    }

    /** A required text. */
    public String text(String key, String maybe) {
        Tree tree = need(key, "a text", " Maybe " + maybe + "?");
        return tree == null ? "" : text(tree, label(key));
    }

    /** A text, or the fallback when the key is not there. */
    public String textOr(String key, String fallback) {
        Tree tree = get(key);
        return tree == null ? fallback : text(tree, label(key));
    }

    private String text(Tree tree, String label) {
        if (tree instanceof Leaf leaf && !leaf.empty() && !leaf.text().isBlank()) {
            return leaf.text();
        }
        String is = tree instanceof Leaf ? "empty" : tree.words();
        findings.add(tree.place(), label + " is " + is + "; it must be a text. Maybe it needs quotes?");
        return "";
    }

    /** Which of a few words stands there; {@code fallback} when none does (-1: one must), -1 after a fault. */
    public int choice(String key, List<String> options, int fallback) {
        Tree tree = get(key);
        if (tree == null && fallback >= 0) {
            return fallback;
        }
        int at = tree instanceof Leaf leaf ? options.indexOf(leaf.text()) : -1;
        if (at < 0) {
            String likely = tree instanceof Leaf leaf ? Nearest.to(leaf.text(), options) : null;
            findings.add(
                    tree == null ? branch.place() : tree.place(),
                    label(key) + " is " + (tree == null ? "missing" : tree.words()) + "; it must be one of "
                            + String.join(", ", options) + ". Maybe " + (likely == null ? options.get(0) : likely)
                            + "?");
        }
        return at;
    }

    /** The items of an optional list. */
    public List<Tree> items(String key, String maybe) {
        Tree tree = block(key);
        return tree == null ? List.of() : items(tree, label(key), maybe);
    }

    /** The items of a list, none after saying that it is none. */
    public List<Tree> items(Tree tree, String label, String maybe) {
        if (tree instanceof Row row) {
            return row.items();
        }
        findings.add(tree.place(), label + " is " + tree.words() + "; it must be a list. Maybe " + maybe + "?");
        return List.of();
    }

    /** The texts of an optional list. */
    public List<String> texts(String key, String maybe) {
        List<String> texts = new ArrayList<>();
        for (Tree each : items(key, maybe)) {
            texts.add(text(each, "entry " + (texts.size() + 1) + " of " + label(key)));
        }
        return texts;
    }

    /** The entries of an optional mapping. */
    public List<Entry> entries(String key) {
        Tree tree = block(key);
        Fields fields = tree == null ? null : of(tree, label(key), findings);
        return fields == null ? List.of() : fields.branch.entries();
    }

    /** Says which keys were not asked for. */
    public void done() {
        Entry before = null;
        for (Entry each : branch.entries()) {
            String key = each.key().text();
            if (!known.contains(key)) {
                String where = owner.isEmpty() ? "unknown key \"" + key + "\"" : owner + " has no key \"" + key + "\"";
                String comma = decimals(before, each);
                findings.add(each.key().place(), where + "." + (comma == null ? Nearest.mend(key, known) : comma));
            }
            before = each;
        }
    }

    /** What was meant where a number with a decimal comma in braces came out as a number and a key, or null. */
    private static String decimals(Entry before, Entry each) {
        boolean bare = each.value() instanceof Leaf leaf && leaf.empty();
        if (!bare
                || before == null
                || !(before.value() instanceof Leaf whole)
                || !each.key().text().matches("\\d+")) {
            return null;
        }
        return whole.text().matches("[-+]?\\d+")
                ? " Maybe " + before.key().text() + ": " + whole.text() + "."
                        + each.key().text() + "?"
                : null;
    }

    /** The first key that was not asked for, or null. */
    public Leaf stranger() {
        for (Entry each : branch.entries()) {
            if (!known.contains(each.key().text())) {
                return each.key();
            }
        }
        return null;
    }
}
