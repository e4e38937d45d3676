package concert.experiment.fit.likelihood;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The chance that weighted votes reach a quota when each member says yes with a chance of its own (E12). */
final class Ballot {
    /** Ballots are counted out up to so many members, two to the power of it; beyond, the yes weight is read as normal. */
    private static final int COUNTED = 12;

    private static final double ROUNDING = 1e-12;

    private Ballot() {}

    /** That the yes weight reaches {@code quota}, in [0,1]; the weights sum to 1. */
    static double passes(double[] yes, double[] weight, double quota) {
        if (quota > 1 - ROUNDING) {
            double all = 1;
            for (double each : yes) {
                all *= each;
            }
            return all;
        }
        return yes.length <= COUNTED ? counted(yes, weight, quota - ROUNDING, 0) : normal(yes, weight, quota);
    }

    private static double counted(double[] yes, double[] weight, double left, int at) {
        if (left <= 0) {
            return 1;
        }
        if (at == yes.length) {
            return 0;
        }
        return yes[at] * counted(yes, weight, left - weight[at], at + 1)
                + (1 - yes[at]) * counted(yes, weight, left, at + 1);
    }

    private static double normal(double[] yes, double[] weight, double quota) {
        double mean = 0;
        double variance = 0;
        for (int at = 0; at < yes.length; at++) {
            mean += weight[at] * yes[at];
            variance += weight[at] * weight[at] * yes[at] * (1 - yes[at]);
        }
        if (variance < ROUNDING) {
            return mean >= quota ? 1 : 0;
        }
        return 1 - new NormalDistribution(mean, Math.sqrt(variance)).cumulativeProbability(quota);
    }
}
