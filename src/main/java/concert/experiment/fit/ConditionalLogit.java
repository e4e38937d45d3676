package concert.experiment.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * McFadden's conditional logit (1974): which of the alternatives of a choice was taken, P = exp(b x) / sum exp(b x), by
 * Newton's method on the penalised likelihood, which is concave. The ridge is weak and in units of each feature's
 * spread. Errors are the sandwich with the scores summed within a cluster.
 */
public final class ConditionalLogit {
    private static final int STEPS = 60;
    private static final int HALVINGS = 40;
    private static final double CLOSE = 1e-9;
    private static final double RIDGE = 1e-3;

    private final List<Choice> choices;
    private final int size;
    private final double[] ridge;

    /**
     * One choice.
     *
     * @param alternatives a row of features each, all of one length
     * @param taken place of the one taken
     * @param cluster choices of one cluster are not independent, such as the pairs of one treaty
     * @param weight what the choice counts for, above 0; 1 over the pairs of its treaty makes a treaty count once
     */
    public record Choice(double[][] alternatives, int taken, long cluster, double weight) {}

    /**
     * What was found.
     *
     * @param coefficients in the order of the features
     * @param covariance of them, clustered
     * @param logLikelihood without the penalty
     * @param nothing the same when all alternatives are equal
     */
    public record Found(double[] coefficients, RealMatrix covariance, double logLikelihood, double nothing) {
        /** Standard error of a coefficient. */
        public double error(int at) {
            return Math.sqrt(Math.max(0, covariance.getEntry(at, at)));
        }
    }

    /** @throws IllegalArgumentException when there is nothing to choose */
    public ConditionalLogit(List<Choice> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no choices to fit");
        }
        this.choices = List.copyOf(choices);
        this.size = choices.get(0).alternatives()[0].length;
        this.ridge = ridge();
    }

    private double[] ridge() {
        double[] sum = new double[size];
        double[] squares = new double[size];
        long count = 0;
        for (Choice each : choices) {
            for (double[] row : each.alternatives()) {
                for (int at = 0; at < size; at++) {
                    sum[at] += row[at];
                    squares[at] += row[at] * row[at];
                }
                count++;
            }
        }
        double[] ridge = new double[size];
        for (int at = 0; at < size; at++) {
            double mean = sum[at] / count;
            ridge[at] = RIDGE * Math.max(CLOSE, squares[at] / count - mean * mean);
        }
        return ridge;
    }

    /** @throws IllegalArgumentException when a feature is the same for all, or several say the same */
    public Found fit() {
        double[] b = new double[size];
        for (int step = 0; step < STEPS; step++) {
            Moments now = moments(b);
            double[] move = solve(now.information(), now.score());
            double before = now.penalised();
            double scale = 1;
            double[] next = moved(b, move, scale);
            for (int half = 0; half < HALVINGS && moments(next).penalised() < before; half++) {
                scale /= 2;
                next = moved(b, move, scale);
            }
            boolean still = Arrays.stream(move).map(Math::abs).max().orElse(0) * scale < CLOSE;
            b = next;
            if (still) {
                break;
            }
        }
        Moments end = moments(b);
        RealMatrix bread = new LUDecomposition(end.information()).getSolver().getInverse();
        RealMatrix covariance = bread.multiply(meat(b)).multiply(bread);
        return new Found(b, covariance, end.plain(), moments(new double[size]).plain());
    }

    private static double[] solve(RealMatrix information, RealVector score) {
        try {
            return new LUDecomposition(information).getSolver().solve(score).toArray();
        } catch (SingularMatrixException same) {
            throw new IllegalArgumentException("features that say the same, or nothing, cannot be told apart", same);
        }
    }

    private static double[] moved(double[] b, double[] move, double scale) {
        double[] next = b.clone();
        for (int at = 0; at < next.length; at++) {
            next[at] += scale * move[at];
        }
        return next;
    }

    /** The log-likelihood and its first two derivatives. */
    private record Moments(double plain, double penalised, RealVector score, RealMatrix information) {}

    private Moments moments(double[] b) {
        double plain = 0;
        double penalty = 0;
        RealVector score = new ArrayRealVector(size);
        RealMatrix information = new Array2DRowRealMatrix(size, size);
        for (Choice each : choices) {
            plain += add(each, b, score, information);
        }
        for (int at = 0; at < size; at++) {
            penalty += ridge[at] * b[at] * b[at] / 2;
            score.addToEntry(at, -ridge[at] * b[at]);
            information.addToEntry(at, at, ridge[at]);
        }
        return new Moments(plain, plain - penalty, score, information);
    }

    /** Adds the derivatives of one choice where they are wanted; its log-likelihood. */
    private double add(Choice choice, double[] b, RealVector score, RealMatrix information) {
        double[] chance = chances(choice.alternatives(), b);
        double[] mean = new double[size];
        for (int row = 0; row < chance.length; row++) {
            for (int at = 0; at < size; at++) {
                mean[at] += chance[row] * choice.alternatives()[row][at];
            }
        }
        for (int at = 0; at < size; at++) {
            score.addToEntry(at, choice.weight() * (choice.alternatives()[choice.taken()][at] - mean[at]));
        }
        for (int row = 0; information != null && row < chance.length; row++) {
            spread(choice, chance[row], choice.alternatives()[row], mean, information);
        }
        return choice.weight() * Math.log(chance[choice.taken()]);
    }

    private void spread(Choice choice, double chance, double[] row, double[] mean, RealMatrix information) {
        for (int one = 0; one < size; one++) {
            for (int two = 0; two < size; two++) {
                information.addToEntry(
                        one, two, choice.weight() * chance * (row[one] - mean[one]) * (row[two] - mean[two]));
            }
        }
    }

    /** P of each alternative. */
    static double[] chances(double[][] alternatives, double[] b) {
        double[] chance = new double[alternatives.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < chance.length; row++) {
            chance[row] = dot(b, alternatives[row]);
            most = Math.max(most, chance[row]);
        }
        double sum = 0;
        for (int row = 0; row < chance.length; row++) {
            chance[row] = Math.exp(chance[row] - most);
            sum += chance[row];
        }
        for (int row = 0; row < chance.length; row++) {
            chance[row] /= sum;
        }
        return chance;
    }

    private RealMatrix meat(double[] b) {
        Map<Long, RealVector> clusters = new TreeMap<>();
        for (Choice each : choices) {
            RealVector score = clusters.computeIfAbsent(each.cluster(), any -> new ArrayRealVector(size));
            add(each, b, score, null);
        }
        RealMatrix meat = new Array2DRowRealMatrix(size, size);
        for (RealVector each : clusters.values()) {
            meat = meat.add(each.outerProduct(each));
        }
        int count = clusters.size();
        return count > 1 ? meat.scalarMultiply(count / (count - 1.0)) : meat;
    }

    private static double dot(double[] b, double[] row) {
        double sum = 0;
        for (int at = 0; at < row.length; at++) {
            sum += b[at] * row[at];
        }
        return sum;
    }
}
