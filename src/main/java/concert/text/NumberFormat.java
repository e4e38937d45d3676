package concert.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * A number as written in every file: rounded to 12 significant digits, half to even, without trailing zeros; plain from
 * 1e-6 up to 1e15, else as {@code 1.5E-7}; NaN is an empty cell. A rule of our own, since {@code Double.toString} gives
 * other digits before JDK 19 than after it.
 */
public final class NumberFormat {
    /** So many bytes hold any number. */
    public static final int LONGEST = 24;

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
        byte[] text = new byte[LONGEST];
        return new String(text, 0, put(value, text, 0), StandardCharsets.ISO_8859_1);
    }

    /** Puts the number, nothing for NaN, into some bytes from a place on; gives the place after it. */
    public static int put(double value, byte[] to, int from) {
        double size = Math.abs(value);
        if (size >= LEAST_QUICK && size < LEAST_SLOW) {
            // scaled to a whole number of 12 digits, off by less than 1e-3, so that only near ties need the exact way
            int shift = DIGITS - 1 - exponent(size);
            double scaled = size * EXACT[shift];
            long digits = (long) scaled;
            double rest = scaled - digits;
            if (Math.abs(rest - .5) >= 1e-3) {
                int at = value < 0 ? put((byte) '-', to, from) : from;
                return put(rest > .5 ? digits + 1 : digits, shift, to, at);
            }
        }
        return put(exact(value), to, from);
    }

    /** Puts a whole number into some bytes from a place on; gives the place after it. */
    public static int put(int whole, byte[] to, int from) {
        int at = whole < 0 ? put((byte) '-', to, from) : from;
        return plain(Math.abs((long) whole), 0, to, at);
    }

    private static int put(byte letter, byte[] to, int at) {
        to[at] = letter;
        return at + 1;
    }

    private static int put(String text, byte[] to, int from) {
        for (int at = 0; at < text.length(); at++) {
            to[from + at] = (byte) text.charAt(at);
        }
        return from + text.length();
    }

    /** The largest e from -9 to 11 with 10^e at most that size. */
    private static int exponent(double size) {
        int at = size < 1 ? 1 : NEGATIVE + 1;
        while (at < FROM.length && size >= FROM[at]) {
            at++;
        }
        return at - 1 - NEGATIVE;
    }

    private static String exact(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(ROUNDING).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= LEAST_PLAIN && exponent < LEAST_LARGE
                ? rounded.toPlainString()
                : rounded.movePointLeft(exponent).toPlainString() + "E" + exponent;
    }

    /** Puts digits x 10^-shift. */
    private static int put(long digits, int shift, byte[] to, int from) {
        long left = digits;
        int scale = shift;
        while (left % 10 == 0) {
            left /= 10;
            scale--;
        }
        if (scale <= 0) {
            return plain(left * POWERS[-scale], 0, to, from);
        }
        int exponent = count(left) - 1 - scale;
        if (exponent >= LEAST_PLAIN) {
            return plain(left, scale, to, from);
        }
        int at = plain(left, scale + exponent, to, from);
        return put(exponent, to, put((byte) 'E', to, at));
    }

    /** Puts digits x 10^-scale, last digit first. */
    private static int plain(long digits, int scale, byte[] to, int from) {
        int end = from + Math.max(count(digits), scale + 1) + (scale > 0 ? 1 : 0);
        long left = digits;
        for (int at = end - 1; at >= from; at--) {
            if (scale > 0 && at == end - 1 - scale) {
                to[at] = '.';
            } else {
                to[at] = (byte) ('0' + left % 10);
                left /= 10;
            }
        }
        return end;
    }

    /** How many digits a whole number has. */
    private static int count(long whole) {
        int count = 1;
        while (count < POWERS.length && whole >= POWERS[count]) {
            count++;
        }
        return count;
    }
}
