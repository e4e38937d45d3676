package concert.model.number;

/**
 * Elementary functions that give the same bits on every machine and JDK: adds and multiplies, or {@link StrictMath}.
 * {@code Math.exp}, {@code log} and {@code pow} are intrinsics that differ between machines, so the model never calls them.
 */
public final class StrictFunctions {
    private static final double LOG2E = 1.4426950408889634;
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    /** Adding and subtracting 1.5 * 2^52 rounds to the nearest whole number. */
    private static final double ROUND = 6755399441055744.0;

    private static final double LIMIT = 700;

    /** Rows take exponents outside -40..40 as those limits: 4e-18 is nothing beside 1. */
    private static final double ROW_LIMIT = 40;

    /** Rows reduce the exponent by 2^10, which ten squarings undo. */
    private static final double REDUCED = 1.0 / 1024;

    /** Two thirds of the exponent's bias, so that a third of the bits of x is near its cube root. */
    private static final long CUBE_ROOT_GUESS = 0x2A9F7893782DA1CEL;

    private StrictFunctions() {}

    /**
     * The exponential, to a relative error under 1e-14; arguments outside -700..700 are taken as those limits.
     * Cody-Waite reduction to |r| at most ln2/2, then the Taylor polynomial of degree 12.
     */
    public static double exp(double x) {
        double in = x < -LIMIT ? -LIMIT : x > LIMIT ? LIMIT : x;
        double shifted = in * LOG2E + ROUND;
        double whole = shifted - ROUND;
        double r = in - whole * LN2_HIGH - whole * LN2_LOW;
        double p = 1.0 / 479001600;
        p = p * r + 1.0 / 39916800;
        p = p * r + 1.0 / 3628800;
        p = p * r + 1.0 / 362880;
        p = p * r + 1.0 / 40320;
        p = p * r + 1.0 / 5040;
        p = p * r + 1.0 / 720;
        p = p * r + 1.0 / 120;
        p = p * r + 1.0 / 24;
        p = p * r + 1.0 / 6;
        p = p * r + 0.5;
        p = p * r + 1.0;
        p = p * r + 1.0;
        return p * Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023) << 52);
    }

    /**
     * Replaces the first {@code count} numbers of a row by their exponentials, to a relative error under 1e-12; arguments
     * outside -40..40 are taken as those limits. Three short loops of adds and multiplies alone, which the compiler turns
     * into vector instructions: exp(x) = (Taylor polynomial of degree 7 at x/1024)^1024.
     */
    public static void exp(double[] row, int count) {
        for (int at = 0; at < count; at++) {
            row[at] = Math.max(-ROW_LIMIT, Math.min(ROW_LIMIT, row[at])) * REDUCED;
        }
        for (int at = 0; at < count; at++) {
            double r = row[at];
            double p = 1.0 / 5040;
            p = p * r + 1.0 / 720;
            p = p * r + 1.0 / 120;
            p = p * r + 1.0 / 24;
            p = p * r + 1.0 / 6;
            p = p * r + 0.5;
            p = p * r + 1.0;
            row[at] = p * r + 1.0;
        }
        for (int at = 0; at < count; at++) {
            double p = row[at];
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            row[at] = p * p;
        }
    }

    /** Replaces the first {@code count} log odds of a row by their chances, sigma; the sign is already turned: -x. */
    public static void sigmoidOfNegative(double[] row, int count) {
        exp(row, count);
        for (int at = 0; at < count; at++) {
            row[at] = 1 / (1 + row[at]);
        }
    }

    /** The logistic function 1 / (1 + exp(-x)), sigma in the equations. */
    public static double sigmoid(double x) {
        return 1 / (1 + exp(-x));
    }

    /** x to the power y for x at least 0; whole powers up to 3 by multiplication, the rest by fdlibm. */
    public static double pow(double x, double y) {
        if (y == 1) {
            return x;
        }
        if (y == 0) {
            return 1;
        }
        if (y == 2) {
            return x * x;
        }
        return y == 3 ? x * x * x : StrictMath.pow(x, y);
    }

    /** The chance that a standard normal number is below x, to an error under 1e-7 (Abramowitz &amp; Stegun 1964, 26.2.17). */
    public static double normal(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double p = 1.330274429;
        p = p * t - 1.821255978;
        p = p * t + 1.781477937;
        p = p * t - 0.356563782;
        p = p * t + 0.319381530;
        double beyond = p * t * exp(-x * x / 2) * 0.3989422804014327;
        return x < 0 ? beyond : 1 - beyond;
    }

    /** The natural logarithm (fdlibm). */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /**
     * The cube root of x at least 0, to a relative error under 4e-16: a first guess from the exponent's bits, then three
     * steps of Halley's rule, each of which triples the digits.
     */
    public static double cbrt(double x) {
        if (x < Double.MIN_NORMAL || x == Double.POSITIVE_INFINITY) {
            return StrictMath.cbrt(x);
        }
        double y = Double.longBitsToDouble(Double.doubleToRawLongBits(x) / 3 + CUBE_ROOT_GUESS);
        for (int step = 0; step < 3; step++) {
            double cube = y * y * y;
            y *= (cube + 2 * x) / (2 * cube + x);
        }
        return y;
    }

    /** {@code x} held within {@code low} and {@code high}. */
    public static double clip(double x, double low, double high) {
        return x < low ? low : x > high ? high : x;
    }
}
