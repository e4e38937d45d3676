package concert.experiment.fit;

import concert.experiment.fit.likelihood.LikelihoodPieces;
import concert.experiment.fit.likelihood.SigningLikelihood;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Weights of largest penalised likelihood under the signs a theory claims: each reason's weight is 0 or more, and a
 * reason the theory gives no weight keeps none. Precision is held, as only its product with the weights is identified.
 * A weak ridge, -1/2 sum (w / 10)^2, keeps what the data do not speak of near 0. Powell's BOBYQA (2009) finds the
 * largest, from three places; errors are White's sandwich (1982),
 * the information read as the sum of squared scores (Berndt et al. 1974) and the scores summed within a cluster.
 */
final class WeightFit {
    private static final double RIDGE = 10;
    private static final double MOST = 60;
    private static final int EVALUATIONS = 4000;
    private static final double STEP = .01;
    private static final double NEXT_TO_NOTHING = .05;

    private final SigningLikelihood likelihood;
    private final double[] assumed;
    private final int[] free;
    private final int reasons;

    /** @param weights of the theory, in the order of the reasons; those of 0 stay 0 */
    WeightFit(SigningLikelihood likelihood, double[] weights) {
        this.likelihood = likelihood;
        this.assumed = weights.clone();
        this.reasons = weights.length;
        int[] places = new int[weights.length];
        int count = 0;
        for (int reason = 0; reason < weights.length; reason++) {
            if (weights[reason] != 0) {
                places[count++] = reason;
            }
        }
        this.free = Arrays.copyOf(places, count);
    }

    /**
     * What was found.
     *
     * @param weights in the order of the reasons
     * @param errors their standard errors, NaN for those not fitted
     * @param logLikelihood at the weights, without the penalty
     * @param fitted how many weights were free
     */
    record Found(double[] weights, double[] errors, double logLikelihood, int fitted) {}

    Found fit() {
        double[] best = best();
        double[] whole = spread(best);
        double[] errors = new double[reasons];
        Arrays.fill(errors, Double.NaN);
        double[] some = errors(best);
        for (int at = 0; at < free.length; at++) {
            errors[free[at]] = some[at];
        }
        return new Found(whole, errors, plain(best), free.length);
    }

    /** The best that is found from three places, as the likelihood has more than one summit. */
    private double[] best() {
        double[] ones = new double[free.length];
        Arrays.fill(ones, 1);
        double[] little = new double[free.length];
        Arrays.fill(little, NEXT_TO_NOTHING);
        double[] own = Arrays.stream(free)
                .mapToDouble(each -> Math.min(MOST, assumed[each]))
                .toArray();
        double[] best = null;
        for (double[] start : List.of(ones, little, own)) {
            double[] found = largest(start);
            best = best == null || penalised(found) > penalised(best) ? found : best;
        }
        return best;
    }

    private double[] largest(double[] start) {
        if (start.length == 0) {
            throw new IllegalArgumentException("no reason has any weight, so there is none to fit");
        }
        if (start.length == 1) {
            return alone();
        }
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        Arrays.fill(high, MOST);
        MultivariateFunction goal = this::penalised;
        BOBYQAOptimizer optimizer = new BOBYQAOptimizer(2 * start.length + 1, .5, 1e-4);
        PointValuePair best = optimizer.optimize(
                new MaxEval(EVALUATIONS),
                new ObjectiveFunction(goal),
                GoalType.MAXIMIZE,
                new InitialGuess(start),
                new SimpleBounds(low, high));
        return best.getPoint();
    }

    /** The one weight of a theory that has no other, by Brent's search. */
    private double[] alone() {
        UnivariateFunction goal = weight -> penalised(new double[] {weight});
        double best = new BrentOptimizer(1e-6, 1e-8)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new UnivariateObjectiveFunction(goal),
                        GoalType.MAXIMIZE,
                        new SearchInterval(0, MOST))
                .getPoint();
        return new double[] {best};
    }

    private double[] spread(double[] some) {
        double[] all = new double[reasons];
        for (int at = 0; at < free.length; at++) {
            all[free[at]] = some[at];
        }
        return all;
    }

    private double plain(double[] some) {
        return likelihood.of(spread(some), new LikelihoodPieces.Sum()).sum();
    }

    private double penalised(double[] some) {
        double penalty = 0;
        for (double each : some) {
            penalty += each * each / (2 * RIDGE * RIDGE);
        }
        return plain(some) - penalty;
    }

    private double[] errors(double[] at) {
        RealMatrix information = outer(scores(at, LikelihoodPieces.Single::new));
        for (int each = 0; each < at.length; each++) {
            information.addToEntry(each, each, 1 / (RIDGE * RIDGE));
        }
        RealMatrix bread = new LUDecomposition(information).getSolver().getInverse();
        RealMatrix scores = scores(at, LikelihoodPieces.ByCluster::new);
        int clusters = scores.getRowDimension();
        RealMatrix meat = outer(scores).scalarMultiply(clusters / (clusters - 1.0));
        RealMatrix sandwich = bread.multiply(meat).multiply(bread);
        double[] errors = new double[at.length];
        for (int each = 0; each < at.length; each++) {
            errors[each] = Math.sqrt(Math.max(0, sandwich.getEntry(each, each)));
        }
        return errors;
    }

    private static RealMatrix outer(RealMatrix scores) {
        return scores.transpose().multiply(scores);
    }

    private static double[] moved(double[] at, int which, double by) {
        double[] moved = at.clone();
        moved[which] += by;
        return moved;
    }

    /** The score of every piece, a row each, by central differences. */
    private RealMatrix scores(double[] at, Supplier<LikelihoodPieces> pieces) {
        double[][] columns = new double[at.length][];
        for (int each = 0; each < at.length; each++) {
            double h = STEP * (at[each] + STEP);
            double[] up =
                    likelihood.of(spread(moved(at, each, h)), pieces.get()).parts();
            double[] down =
                    likelihood.of(spread(moved(at, each, -h)), pieces.get()).parts();
            columns[each] = new double[up.length];
            for (int piece = 0; piece < up.length; piece++) {
                columns[each][piece] = (up[piece] - down[piece]) / (2 * h);
            }
        }
        return new Array2DRowRealMatrix(columns).transpose();
    }
}
