package concert.document;

import concert.document.Tree.Leaf;
import concert.text.ExactNumber;
import java.util.regex.Pattern;

/**
 * What a number may be.
 *
 * @param key its name in the file
 * @param least smallest value
 * @param most largest value
 * @param above whether {@code least} itself is too small
 * @param whole whether fractions are refused
 * @param maybe a likely value, for messages
 */
public record Quantity(String key, double least, double most, boolean above, boolean whole, String maybe) {
    /** Stands for no limit: beyond it sums would lose their last digits. */
    public static final double UNLIMITED = 1e15;

    /** The smallest size above 0 of what has no largest: quotients of two sizes have to stay numbers. */
    static final double SMALLEST = 1e-12;

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d+)?%");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?\\.?(nan|inf|infinity)");

    public static Quantity from(String key, double least, double most, String maybe) {
        return new Quantity(key, least, most, false, false, maybe);
    }

    /** A number in [0,1]. */
    public static Quantity share(String key, String maybe) {
        return from(key, 0, 1, maybe);
    }

    public static Quantity whole(String key, int least, int most, String maybe) {
        return new Quantity(key, least, most, false, true, maybe);
    }

    public Quantity exclusive() {
        return new Quantity(key, least, most, true, whole, maybe);
    }

    /** What it must be, in words. */
    public String must() {
        if (least == most) {
            return ExactNumber.show(least);
        }
        String what = whole ? "a whole number " : "";
        if (most >= UNLIMITED) {
            return what + (above ? "above " + ExactNumber.show(least) : ExactNumber.show(least) + " or more");
        }
        String low = above
                ? "above " + ExactNumber.show(least) + " and at most "
                : "from " + ExactNumber.show(least) + " to ";
        return what + low + ExactNumber.show(most);
    }

    /** The number written there, or NaN after saying what is wrong with it; {@code label} is what it is of. */
    public double read(Tree tree, String label, FaultCollector findings) {
        String text = tree instanceof Leaf leaf && leaf.plain() && !leaf.empty() ? leaf.text() : null;
        if (text == null || !NUMBER.matcher(text).matches()) {
            findings.add(tree.place(), label + " is " + tree.words() + "; it must be " + noNumber(tree));
            return Double.NaN;
        }
        double value = Double.parseDouble(text);
        boolean low = above ? value <= least : value < least;
        if (low || value > most || whole && value != Math.rint(value)) {
            String must = !low && most >= UNLIMITED && value > most ? "at most " + ExactNumber.show(most) : must();
            findings.add(tree.place(), label + " is " + text + "; it must be " + must + "." + mend());
            return Double.NaN;
        }
        if (most >= UNLIMITED && value > 0 && value < SMALLEST) {
            String must = ExactNumber.show(SMALLEST) + " or more" + (above ? "" : ", or 0");
            findings.add(tree.place(), label + " is " + text + "; it must be " + must + "." + mend());
            return Double.NaN;
        }
        return value + 0.0;
    }

    private String noNumber(Tree tree) {
        String must = whole ? must() : "a number, " + must();
        if (!(tree instanceof Leaf leaf)) {
            return must + "." + mend();
        }
        String text = leaf.text();
        if (!leaf.plain() && NUMBER.matcher(text).matches()) {
            return must + ". Maybe without the quotes?";
        }
        if (COMMA.matcher(text).matches()) {
            return must + ". Maybe " + text.replace(".", "").replace(',', '.') + "?";
        }
        if (PERCENT.matcher(text).matches()) {
            double share = Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
            return must + ". Maybe " + ExactNumber.show(share) + "?";
        }
        return (NOT_FINITE.matcher(text).matches() ? "a finite" + must.substring(1) : must) + "." + mend();
    }

    public String mend() {
        return maybe.isEmpty() ? "" : " Maybe " + maybe + "?";
    }
}
