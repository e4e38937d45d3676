package concert.experiment.stat;

import java.util.Arrays;

/** Quantiles linear between order statistics, as R and NumPy do by default (Hyndman &amp; Fan 1996, type 7). */
public final class Quantiles {
    private Quantiles() {}

    /** The quantile of a sample in any order, NaN when empty; {@code p} in [0,1]. */
    public static double of(double[] sample, double p) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, p);
    }

    /** The middle of a sample. */
    public static double median(double[] sample) {
        return of(sample, .5);
    }

    /** The quantile of a rising sample. */
    static double ofSorted(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        double share = at - below;
        // not low + share * (high - low), which is NaN between infinities
        return share == 0 ? sorted[below] : (1 - share) * sorted[below] + share * sorted[above];
    }
}
