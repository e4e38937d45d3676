package concert.experiment.claim.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An effect as people read it: three digits that count, and its sign. */
public final class Signed {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 4;

    private Signed() {}

    /** The number, such as +0.123, four decimals at most; "-" for none. */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "-" : Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        if (rounded.scale() > DECIMALS) {
            rounded = rounded.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }
        if (rounded.signum() == 0) {
            return "0";
        }
        return (value > 0 ? "+" : "") + rounded.stripTrailingZeros().toPlainString();
    }

    /** The bounds of an interval in brackets; "-" for none. */
    public static String bounds(double low, double high) {
        return Double.isNaN(low) ? "-" : "[" + of(low) + ", " + of(high) + "]";
    }
}
