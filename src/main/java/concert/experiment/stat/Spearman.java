package concert.experiment.stat;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How well two samples rise together, by ranks; ties share their mean rank (Spearman 1904). The bounds are those of Fisher's
 * z with variance (1 + rho^2/2) / (n - 3).
 *
 * @see <a href="https://doi.org/10.1007/BF02294183">Bonett &amp; Wright 2000</a>
 */
public final class Spearman {
    private static final int FEWEST = 4;

    private Spearman() {}

    /** Rho of pairs without NaN; NaN when either sample is constant or there are under two pairs. */
    public static Interval of(double[] x, double[] y, double confidence) {
        if (x.length < 2) {
            return Interval.unbounded(Double.NaN);
        }
        double rho = new SpearmansCorrelation().correlation(x, y);
        if (Double.isNaN(rho) || x.length < FEWEST || Math.abs(rho) >= 1) {
            return Interval.unbounded(rho);
        }
        double z = Math.log((1 + rho) / (1 - rho)) / 2;
        double half = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2)
                * Math.sqrt((1 + rho * rho / 2) / (x.length - 3));
        return new Interval(Math.tanh(z - half), rho, Math.tanh(z + half));
    }
}
