package concert.experiment.stat;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** Quantiles linear between order statistics, as R and NumPy do by default (Hyndman &amp; Fan 1996, type 7). */
public final class Quantiles {
    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

    private Quantiles() {}

    /** The quantile of a sample in any order, NaN when empty; {@code p} in [0,1]. */
    public static double of(double[] sample, double p) {
        return sample.length == 0 ? Double.NaN : TYPE_7.evaluate(sample, p);
    }
}
