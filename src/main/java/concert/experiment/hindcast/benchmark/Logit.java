package concert.experiment.hindcast.benchmark;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Logistic regression with a ridge, by iteratively reweighted least squares: the maximum of sum w (y log p + (1 - y)
 * log(1 - p)) - ridge/2 |b|^2, p = 1 / (1 + exp(-a - b x)). The constant has next to no ridge, so that the mean chance is
 * the base rate.
 *
 * @param coefficients the constant first
 */
record Logit(double[] coefficients) {
    private static final int STEPS = 50;
    private static final double CLOSE = 1e-9;
    private static final double FREE = 1e-6;
    private static final double LONGEST = 4;

    /**
     * What is learnt from.
     *
     * @param x figures, the same number in each row
     * @param y what came of it
     * @param weight how many cases the row stands for
     */
    record Row(double[] x, boolean y, double weight) {}

    /** Fits it; throws IllegalArgumentException for no rows. */
    static Logit fit(List<Row> rows, double ridge) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows to fit");
        }
        double[] b = new double[rows.get(0).x.length + 1];
        b[0] = constant(rows);
        for (int step = 0; step < STEPS; step++) {
            double[] move = move(rows, b, ridge);
            double length = new ArrayRealVector(move, false).getNorm();
            double shorter = Math.min(1, LONGEST / length);
            for (int at = 0; at < b.length; at++) {
                b[at] += shorter * move[at];
            }
            if (length < CLOSE) {
                break;
            }
        }
        return new Logit(b);
    }

    /** That of the base rate, a case of each kind more, from where few steps are left. */
    private static double constant(List<Row> rows) {
        double came = 1;
        double not = 1;
        for (Row each : rows) {
            came += each.y ? each.weight : 0;
            not += each.y ? 0 : each.weight;
        }
        return Math.log(came / not);
    }

    private static double[] move(List<Row> rows, double[] b, double ridge) {
        double[] slope = new double[b.length];
        double[][] bend = new double[b.length][b.length];
        for (int at = 0; at < b.length; at++) {
            double held = at == 0 ? FREE : ridge;
            slope[at] = -held * b[at];
            bend[at][at] = held;
        }
        for (Row each : rows) {
            add(each, b, slope, bend);
        }
        for (int i = 0; i < b.length; i++) {
            for (int k = 0; k < i; k++) {
                bend[k][i] = bend[i][k];
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(bend, false))
                .getSolver()
                .solve(new ArrayRealVector(slope, false))
                .toArray();
    }

    private static void add(Row row, double[] b, double[] slope, double[][] bend) {
        double p = chance(row.x, b);
        double off = row.weight * ((row.y ? 1 : 0) - p);
        double curve = row.weight * p * (1 - p);
        slope[0] += off;
        bend[0][0] += curve;
        for (int i = 1; i < b.length; i++) {
            double xi = row.x[i - 1];
            double curved = curve * xi;
            double[] line = bend[i];
            slope[i] += off * xi;
            line[0] += curved;
            for (int k = 1; k <= i; k++) {
                line[k] += curved * row.x[k - 1];
            }
        }
    }

    private static double chance(double[] x, double[] b) {
        double sum = b[0];
        for (int at = 0; at < x.length; at++) {
            sum += b[at + 1] * x[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The chance under some figures. */
    double chance(double... x) {
        return chance(x, coefficients);
    }
}
