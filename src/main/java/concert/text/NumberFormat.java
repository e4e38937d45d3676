package concert.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as written in every file: rounded to 12 significant digits, half to even, without trailing zeros; plain from
 * 1e-6 up to 1e15, else as {@code 1.5E-7}; NaN is an empty cell. A rule of our own, since {@code Double.toString} gives
 * other digits before JDK 19 than after it.
 */
public final class NumberFormat {
    private static final int DIGITS = 12;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final int LEAST_PLAIN = -6;
    private static final int LEAST_LARGE = 15;
    private static final double LEAST_QUICK = 1e-9;
    private static final double LEAST_SLOW = 1e12;
    private static final long[] POWERS = new long[19];
    private static final double[] EXACT = new double[23];
    private static final int NEGATIVE = 9;
    /** 10^-9 to 10^11. */
    private static final double[] FROM = new double[NEGATIVE + DIGITS];

    static {
        POWERS[0] = 1;
        for (int at = 1; at < POWERS.length; at++) {
            POWERS[at] = 10 * POWERS[at - 1];
        }
        EXACT[0] = 1;
        for (int at = 1; at < EXACT.length; at++) {
            // powers of ten up to 10^22 are doubles
            EXACT[at] = 10 * EXACT[at - 1];
        }
        for (int at = 0; at < FROM.length; at++) {
            FROM[at] = at < NEGATIVE ? 1 / EXACT[NEGATIVE - at] : EXACT[at - NEGATIVE];
        }
    }

    private NumberFormat() {}

    /** The number as text, empty for NaN. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        String sign = value < 0 ? "-" : "";
        return sign + (size >= LEAST_QUICK && size < LEAST_SLOW ? quick(size) : exact(size));
    }

    /** Scales to a whole number of 12 digits; the product is off by less than 1e-3, so only near ties need the exact way. */
    private static String quick(double size) {
        int shift = DIGITS - 1 - exponent(size);
        double scaled = size * EXACT[shift];
        long digits = (long) scaled;
        double rest = scaled - digits;
        if (Math.abs(rest - .5) < 1e-3) {
            return exact(size);
        }
        return write(rest > .5 ? digits + 1 : digits, shift);
    }

    /** The largest e from -9 to 11 with 10^e at most that size. */
    private static int exponent(double size) {
        int at = 1;
        while (at < FROM.length && size >= FROM[at]) {
            at++;
        }
        return at - 1 - NEGATIVE;
    }

    private static String exact(double size) {
        BigDecimal rounded = new BigDecimal(size).round(ROUNDING).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= LEAST_PLAIN && exponent < LEAST_LARGE
                ? rounded.toPlainString()
                : scientific(rounded.unscaledValue().toString(), exponent);
    }

    /** Writes digits x 10^-shift. */
    private static String write(long digits, int shift) {
        long left = digits;
        int scale = shift;
        while (left % 10 == 0) {
            left /= 10;
            scale--;
        }
        if (scale <= 0) {
            return Long.toString(left * POWERS[-scale]);
        }
        String text = Long.toString(left);
        int point = text.length() - scale;
        if (point <= LEAST_PLAIN) {
            return scientific(text, point - 1);
        }
        return point > 0 ? text.substring(0, point) + "." + text.substring(point) : "0." + "0".repeat(-point) + text;
    }

    private static String scientific(String digits, int exponent) {
        return digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "E" + exponent;
    }
}
