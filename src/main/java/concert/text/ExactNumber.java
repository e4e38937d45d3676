package concert.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as a person would, exactly. */
public final class ExactNumber {
    /** Below this a whole double is written without its point. */
    private static final double PLAIN = 1e15;

    /** Decimal digits that any double keeps: fewer are found by leaving out zeros. */
    private static final int FEWEST = 15;

    private ExactNumber() {}

    /**
     * The shortest text that reads back as the same number. A rule of our own, since {@code Double.toString} gives other
     * digits before JDK 19 than after it, and what is written here is hashed.
     */
    public static String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= PLAIN) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FEWEST; ; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
    }

    /** {@code value} rounded to a number of decimals, at most 9. */
    public static double round(double value, int decimals) {
        double scale = 1;
        for (int each = 0; each < decimals; each++) {
            scale *= 10;
        }
        return Math.rint(value * scale) / scale;
    }
}
