package concert.experiment.fact;

import concert.experiment.stat.Spearman;
import java.util.List;

/**
 * Whether the larger ally carries more than its share (Olson &amp; Zeckhauser 1966): within each defence treaty of
 * enough members, Spearman's rank correlation of economy with the share of it that is spent on arms.
 */
public final class SizeBurden {
    /** Ranks of fewer members say next to nothing. */
    public static final int MEMBERS = 5;

    private static final double LEVEL = .9;

    private SizeBurden() {}

    /**
     * The members of one treaty.
     *
     * @param economy of each, in one unit
     * @param effort of each, in one unit
     */
    public record Members(double[] economy, double[] effort) {
        boolean told() {
            return economy.length >= MEMBERS;
        }

        double correlation() {
            double[] burden = new double[economy.length];
            for (int at = 0; at < burden.length; at++) {
                burden[at] = effort[at] / economy[at];
            }
            return Spearman.of(economy, burden, LEVEL).estimate();
        }
    }

    /** The mean over treaties of {@link #MEMBERS} members or more, in [-1,1]; NaN for none. */
    public static double of(List<Members> treaties) {
        return treaties.stream()
                .filter(Members::told)
                .mapToDouble(Members::correlation)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN);
    }
}
