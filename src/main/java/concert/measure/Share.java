package concert.measure;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Shares and means over sets of states. */
public final class Share {
    private Share() {}

    /** Divides by the sum; all NaN when that is 0. */
    static void normalise(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        for (int at = 0; at < values.length; at++) {
            values[at] /= sum;
        }
    }

    /** {@code part / whole}, NaN when the whole is 0. */
    public static double of(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** The sum of a number over states, added in their order; 0 of none. */
    public static double sum(int[] states, IntToDoubleFunction value) {
        double sum = 0;
        for (int each : states) {
            sum += value.applyAsDouble(each);
        }
        return sum;
    }

    /** The mean, NaN over no states. */
    public static double mean(int[] states, IntToDoubleFunction value) {
        return of(sum(states, value), states.length);
    }

    /** How many of the states are such. */
    public static int count(int[] states, IntPredicate which) {
        int count = 0;
        for (int each : states) {
            count += which.test(each) ? 1 : 0;
        }
        return count;
    }

    /** Number of unordered pairs of {@code states} states. */
    public static double pairs(int states) {
        return states * (states - 1) / 2.0;
    }
}
