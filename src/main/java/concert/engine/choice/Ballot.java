package concert.engine.choice;

import concert.model.number.StrictFunctions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The chance that weighted votes reach a quota (E5, E12). */
public final class Ballot {
    /** Ballots are counted out up to so many members, two to the power of it; beyond, the yes weight is read as normal. */
    private static final int COUNTED = 12;

    static final double ROUNDING = 1e-12;

    private Ballot() {}

    /**
     * That members whose chances to say yes are given let a state in; the weights sum to 1.
     *
     * @param silent whether all vote on one draw, so that the most doubtful object first, or each on one of its own
     */
    public static double passes(double[] yes, double[] weight, double quota, boolean silent) {
        return silent ? together(yes, weight, quota) : independent(yes, weight, quota);
    }

    /** The share of draws in [0,1) at which the weight of those who do not object reaches the quota. */
    private static double together(double[] yes, double[] weight, double quota) {
        List<Integer> order = IntStream.range(0, yes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> yes[at]))
                .toList();
        double left = 1;
        for (int at : order) {
            left -= weight[at];
            if (left < quota - ROUNDING) {
                return yes[at];
            }
        }
        return 1;
    }

    private static double independent(double[] yes, double[] weight, double quota) {
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
        return StrictFunctions.normal((mean - quota) / Math.sqrt(variance));
    }
}
