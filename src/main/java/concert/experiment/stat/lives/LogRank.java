package concert.experiment.stat.lives;

import concert.measure.lasting.Survival.Spell;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether several groups of lives share one survival curve: at each age of ending, the endings of a group against its share
 * of those at risk. Lives cut off and lives first seen at an age above 0 count while they were seen, as in
 * {@link concert.measure.lasting.Survival}.
 *
 * @param observed endings in each group
 * @param expected endings in each group were all alike
 * @param chiSquare of observed less expected by its hypergeometric covariance; NaN when there is nothing to compare
 * @param degrees of freedom, usually the groups less one; 0 when there is nothing to compare
 * @param p chance of as large a chi-square were all alike and every life apart from every other; treaties of one run are not,
 *     see {@link RunsSwapped}
 * @see <a href="https://doi.org/10.2307/2344317">Peto &amp; Peto 1972</a>
 */
public record LogRank(double[] observed, double[] expected, double chiSquare, int degrees, double p) {

    /** Share of the largest eigenvalue under which one is rounding. */
    private static final double NOTHING = 1e-9;

    /** The test of the groups. */
    public static LogRank of(List<List<Spell>> groups) {
        return of(
                groups.stream().map(each -> Risks.of(each, Risks.ages(groups))).toList(), groups.size());
    }

    /** The same of what is counted at each age, group by group. */
    static LogRank of(List<Risks> groups, int k) {
        double[] observed = new double[k];
        double[] expected = new double[k];
        double[][] covariance = new double[k][k];
        int ages = k == 0 ? 0 : groups.get(0).ended().length;
        for (int age = 0; age < ages; age++) {
            double[] atRisk = new double[k];
            double ended = 0;
            for (int group = 0; group < k; group++) {
                atRisk[group] = groups.get(group).atRisk()[age];
                observed[group] += groups.get(group).ended()[age];
                ended += groups.get(group).ended()[age];
            }
            if (ended > 0) {
                add(expected, covariance, atRisk, ended);
            }
        }
        return of(observed, expected, covariance);
    }

    /** Adds one age's expectation and covariance, those of endings dealt at random to those at risk. */
    private static void add(double[] expected, double[][] covariance, double[] atRisk, double ended) {
        double all = Arrays.stream(atRisk).sum();
        double spread = all > 1 ? ended * (all - ended) / (all - 1) : 0;
        for (int group = 0; group < atRisk.length; group++) {
            double share = atRisk[group] / all;
            expected[group] += ended * share;
            for (int other = 0; other < atRisk.length; other++) {
                covariance[group][other] += spread * share * ((group == other ? 1 : 0) - atRisk[other] / all);
            }
        }
    }

    /**
     * The quadratic form over the directions in which the covariance spreads: one less than the groups that were ever at
     * risk together, because the differences add up to 0.
     */
    private static LogRank of(double[] observed, double[] expected, double[][] covariance) {
        double chiSquare = 0;
        int degrees = 0;
        if (observed.length > 0) {
            EigenDecomposition parts = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
            double[] spread = parts.getRealEigenvalues();
            RealVector off = new ArrayRealVector(observed).subtract(new ArrayRealVector(expected));
            double[] along = parts.getVT().operate(off).toArray();
            double least = NOTHING * Arrays.stream(spread).max().getAsDouble();
            for (int at = 0; at < spread.length; at++) {
                if (spread[at] > least) {
                    chiSquare += along[at] * along[at] / spread[at];
                    degrees++;
                }
            }
        }
        double p =
                degrees == 0 ? Double.NaN : ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare);
        return new LogRank(observed, expected, degrees == 0 ? Double.NaN : chiSquare, degrees, p);
    }
}
