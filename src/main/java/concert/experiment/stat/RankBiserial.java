package concert.experiment.stat;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * How far paired differences lie to one side of 0: the ranks of those above less the ranks of those below, over all ranks, in
 * [-1,1]. An effect of matched pairs, such as runs on one seed; differences of 0 are dropped. The bounds are those of Fisher's z
 * with the variance of the signed ranks, as R's {@code effectsize::rank_biserial(paired = TRUE)} has them.
 *
 * @see <a href="https://doi.org/10.2466/11.IT.3.1">Kerby 2014</a>
 */
public final class RankBiserial {

    /** Sizes of a correlation in words (Cohen 1988, "Statistical power analysis", section 3.2). */
    public enum Size {
        NEGLIGIBLE("negligible", .1),
        SMALL("small", .3),
        MEDIUM("medium", .5),
        LARGE("large", Double.POSITIVE_INFINITY);

        private final String word;
        private final double below;

        Size(String word, double below) {
            this.word = word;
            this.below = below;
        }

        /** The size in a word. */
        public String word() {
            return word;
        }

        /** The size of a correlation of either sign. */
        public static Size of(double correlation) {
            for (Size each : values()) {
                if (Math.abs(correlation) < each.below) {
                    return each;
                }
            }
            throw new IllegalArgumentException("a correlation of " + correlation + " has no size");
        }
    }

    private RankBiserial() {}

    /** Of paired differences without NaN; 0 when none is other than 0, NaN when there is none; unbounded at -1, 0 of none, 1. */
    public static Interval of(double[] paired) {
        double[] differences = Arrays.stream(paired).filter(each -> each != 0).toArray();
        double n = differences.length;
        if (n == 0) {
            return Interval.unbounded(paired.length == 0 ? Double.NaN : 0);
        }
        double all = n * (n + 1) / 2;
        double above = WilcoxonSignedRankTest.withDefaults().statistic(differences);
        double r = (2 * above - all) / all;
        if (n < 2 || Math.abs(r) >= 1) {
            return Interval.unbounded(r);
        }
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double half = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + MeanOfRuns.CONFIDENCE) / 2)
                * Math.sqrt(n * (n + 1) * (2 * n + 1) / 6)
                / all;
        return new Interval(Math.tanh(z - half), r, Math.tanh(z + half));
    }
}
