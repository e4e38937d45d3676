package concert.experiment.stat;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share counted in trials, with the interval of the score test, which stays within [0,1] and has a width even when
 * nothing or everything was hit.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
 */
public final class Proportion {
    private Proportion() {}

    /** The share {@code hits / trials} with its bounds; NaN without trials. */
    public static Interval of(int hits, int trials, double confidence) {
        if (trials == 0) {
            return Interval.unbounded(Double.NaN);
        }
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double share = (double) hits / trials;
        double spread = z * z / trials;
        double middle = share + spread / 2;
        double half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
        return new Interval(
                hits == 0 ? 0 : (middle - half) / (1 + spread),
                share,
                hits == trials ? 1 : (middle + half) / (1 + spread));
    }
}
