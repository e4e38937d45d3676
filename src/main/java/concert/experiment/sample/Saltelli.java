package concert.experiment.sample;

import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.Interval;
import concert.measure.Average;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A design for Sobol's indices: how much of an output's variance each factor explains alone and with others. Of two
 * independent samples A and B of n points each, AB_i is A with the column of factor i taken from B; n (k + 2) runs in all.
 *
 * @param factors k
 * @param points in [0,1)^k, row by row of the samples: A, AB_1 ... AB_k, B
 * @see <a href="https://doi.org/10.1016/j.cpc.2009.09.018">Saltelli et al. 2010</a>
 */
public record Saltelli(int factors, double[][] points) {
    /** The sequence gives each factor two columns. */
    public static final int MOST_FACTORS = SobolSequence.MOST_FACTORS / 2;

    /**
     * The indices of one factor; estimates may come out a little below 0 or above 1. NaN for an output that never varies.
     *
     * @param first share of the variance that would vanish if the factor alone were known
     * @param total share that would remain if all but the factor were known
     */
    public record Index(Interval first, Interval total) {}

    /**
     * The design on a shifted Sobol sequence.
     *
     * @param rows n, best a power of two
     */
    public static Saltelli of(int factors, int rows, long seed) {
        if (factors > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    factors + " factors for Sobol indices; at most " + MOST_FACTORS + ". Maybe a Morris design first?");
        }
        List<double[]> points = new ArrayList<>(rows * (factors + 2));
        for (double[] row : SobolSequence.shifted(2 * factors, rows, seed)) {
            for (int block = 0; block < factors + 2; block++) {
                points.add(point(row, factors, block));
            }
        }
        return new Saltelli(factors, points.toArray(double[][]::new));
    }

    private static double[] point(double[] row, int factors, int block) {
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            boolean second = block == factors + 1 || block == factor + 1;
            point[factor] = row[second ? factors + factor : factor];
        }
        return point;
    }

    /** Number of rows, n. */
    public int rows() {
        return points.length / (factors + 2);
    }

    /**
     * The indices of the factors in their order, with intervals over resampled rows.
     *
     * @param outputs one for each point, in their order
     */
    public List<Index> indices(double[] outputs, Bootstrap bootstrap) {
        if (outputs.length != points.length) {
            throw new IllegalArgumentException(outputs.length + " outputs for " + points.length + " points");
        }
        double[] centred = centred(outputs);
        List<Index> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int block = factor + 1;
            indices.add(new Index(
                    bootstrap.rows(rows(), rows -> first(centred, rows, block)),
                    bootstrap.rows(rows(), rows -> total(centred, rows, block))));
        }
        return indices;
    }

    private static double[] centred(double[] outputs) {
        double mean = Average.of(outputs);
        return Arrays.stream(outputs).map(each -> each - mean).toArray();
    }

    /** Mean of f(B) (f(AB_i) - f(A)) over the variance (Saltelli et al. 2010, table 2, b). */
    private double first(double[] outputs, int[] rows, int block) {
        double sum = 0;
        for (int row : rows) {
            int at = row * (factors + 2);
            sum += outputs[at + factors + 1] * (outputs[at + block] - outputs[at]);
        }
        return sum / rows.length / variance(outputs, rows);
    }

    /** Half the mean of (f(A) - f(AB_i))^2 over the variance (Jansen 1999). */
    private double total(double[] outputs, int[] rows, int block) {
        double sum = 0;
        for (int row : rows) {
            int at = row * (factors + 2);
            double change = outputs[at] - outputs[at + block];
            sum += change * change;
        }
        return sum / (2 * rows.length) / variance(outputs, rows);
    }

    /** The variance over A and B; NaN for 0. */
    private double variance(double[] outputs, int[] rows) {
        double sum = 0;
        double squares = 0;
        for (int row : rows) {
            double a = outputs[row * (factors + 2)];
            double b = outputs[row * (factors + 2) + factors + 1];
            sum += a + b;
            squares += a * a + b * b;
        }
        double mean = sum / (2 * rows.length);
        double variance = squares / (2 * rows.length) - mean * mean;
        return variance > 0 ? variance : Double.NaN;
    }
}
