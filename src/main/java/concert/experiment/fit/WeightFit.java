package concert.experiment.fit;

import concert.experiment.fit.likelihood.LikelihoodPieces;
import concert.experiment.fit.likelihood.SigningLikelihood;
import concert.experiment.fit.likelihood.TrialNumbers;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
 * Weights of largest penalised likelihood under the signs a theory claims: each weight is 0 or more, and one that the
 * theory leaves out stays 0. Where values are read in the units of their day only ratios of weights tell, so that the
 * largest is held and precision is found beside the others; elsewhere precision is held. A weak ridge, -1/2 sum (x / 10)^2,
 * keeps what the data do not speak of near 0. Powell's BOBYQA (2009) finds the largest, from three places; errors are
 * White's sandwich (1982), the information read as the sum of squared scores (Berndt et al. 1974) and the scores summed
 * within a cluster.
 */
final class WeightFit {
    private static final double RIDGE = 10;
    private static final double MOST = 60;
    private static final int EVALUATIONS = 4000;
    private static final double STEP = .01;
    private static final double NEXT_TO_NOTHING = .05;

    private final SigningLikelihood likelihood;
    private final double[] assumed;
    private final double precision;
    private final int held;
    private final int[] free;

    /**
     * Of a theory.
     *
     * @param weights that its file gives, in the order of {@link Reasons#weights}
     * @param precision beta of its file or the registry
     */
    WeightFit(SigningLikelihood likelihood, double[] weights, double precision) {
        this.likelihood = likelihood;
        this.assumed = weights.clone();
        this.precision = precision;
        this.held = likelihood.unitsOfDay() ? largest(weights) : -1;
        this.free = IntStream.range(0, weights.length)
                .filter(each -> weights[each] != 0 && each != held)
                .toArray();
    }

    private static int largest(double[] weights) {
        int most = 0;
        for (int each = 1; each < weights.length; each++) {
            most = weights[each] > weights[most] ? each : most;
        }
        return most;
    }

    /**
     * What was found.
     *
     * @param weights in the order of {@link Reasons#weights}
     * @param errors their standard errors, NaN for those not fitted
     * @param precision beta, as it was where it was held
     * @param precisionError its standard error, NaN where it was held
     * @param logLikelihood without the penalty
     * @param fitted how many numbers were free
     */
    record Found(
            double[] weights,
            double[] errors,
            double precision,
            double precisionError,
            double logLikelihood,
            int fitted) {}

    Found fit() {
        if (Arrays.stream(assumed).allMatch(each -> each == 0)) {
            throw new IllegalArgumentException("no reason has any weight, so there is none to fit");
        }
        double[] best = best();
        double[] some = errors(best);
        double[] errors = new double[assumed.length];
        Arrays.fill(errors, Double.NaN);
        for (int at = 0; at < free.length; at++) {
            errors[free[at]] = some[at];
        }
        boolean precise = held >= 0;
        return new Found(
                weights(best),
                errors,
                precise ? best[free.length] : precision,
                precise ? some[free.length] : Double.NaN,
                plain(best),
                best.length);
    }

    /** The best that is found from three places, as the likelihood has more than one summit. */
    private double[] best() {
        double[] best = null;
        for (double start : new double[] {1, NEXT_TO_NOTHING, Double.NaN}) {
            double[] found = largest(start);
            best = best == null || penalised(found) > penalised(best) ? found : best;
        }
        return best;
    }

    /** Weights from one place, or from those of the file where that is not a number; precision from its own. */
    private double[] start(double place) {
        double[] start = new double[free.length + (held >= 0 ? 1 : 0)];
        Arrays.fill(start, Math.min(MOST, precision));
        for (int at = 0; at < free.length; at++) {
            start[at] = Double.isNaN(place) ? Math.min(MOST, assumed[free[at]]) : place;
        }
        return start;
    }

    private double[] largest(double place) {
        double[] start = start(place);
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

    /** The one number of a theory that has no other, by Brent's search. */
    private double[] alone() {
        UnivariateFunction goal = each -> penalised(new double[] {each});
        double best = new BrentOptimizer(1e-6, 1e-8)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new UnivariateObjectiveFunction(goal),
                        GoalType.MAXIMIZE,
                        new SearchInterval(0, MOST))
                .getPoint();
        return new double[] {best};
    }

    private double[] weights(double[] numbers) {
        double[] all = new double[assumed.length];
        for (int at = 0; at < free.length; at++) {
            all[free[at]] = numbers[at];
        }
        if (held >= 0) {
            all[held] = assumed[held];
        }
        return all;
    }

    private TrialNumbers trial(double[] numbers) {
        return TrialNumbers.of(weights(numbers), held >= 0 ? numbers[free.length] : precision);
    }

    private double plain(double[] numbers) {
        return likelihood.of(trial(numbers), new LikelihoodPieces.Sum()).sum();
    }

    private double penalised(double[] numbers) {
        double penalty = 0;
        for (double each : numbers) {
            penalty += each * each / (2 * RIDGE * RIDGE);
        }
        return plain(numbers) - penalty;
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
            double[] up = likelihood.of(trial(moved(at, each, h)), pieces.get()).parts();
            double[] down =
                    likelihood.of(trial(moved(at, each, -h)), pieces.get()).parts();
            columns[each] = new double[up.length];
            for (int piece = 0; piece < up.length; piece++) {
                columns[each][piece] = (up[piece] - down[piece]) / (2 * h);
            }
        }
        return new Array2DRowRealMatrix(columns).transpose();
    }
}
