package concert.theory;

import java.util.Arrays;

/**
 * A state's insecurity as a function of power added to its defence against every threat: F(x) = sum_j fear_j (1 -
 * p(D_j + x, A_j)). It is one smooth, falling curve, so that with many threats it is sampled at {@link #NODES} Chebyshev
 * points of u = x / (x + s) and read off by Clenshaw's rule, all partners at once; with at most {@link #DIRECT} threats
 * it is summed in full. The error of reading off stays below {@link #BOUND} times F(0), which a test holds against the
 * full sum.
 */
final class Curve {
    /** Up to so many threats are summed in full. */
    static final int DIRECT = 32;

    static final int NODES = 14;

    /** Bound on the error as a share of F(0). */
    static final double BOUND = 1e-6;

    private static final double[][] COSINES = cosines();

    private final double[] coefficients = new double[NODES];
    private final double[] samples = new double[NODES];
    private double[] place = {};
    private double[] next = {};
    private double[] afterNext = {};

    private static double[][] cosines() {
        double[][] table = new double[NODES][NODES];
        for (int order = 0; order < NODES; order++) {
            for (int node = 0; node < NODES; node++) {
                table[order][node] = StrictMath.cos(Math.PI * order * (node + .5) / NODES);
            }
        }
        return table;
    }

    /** Fills a row with F at each of the added powers, for the portfolio the outlook is turned to. */
    void read(Outlook outlook, double[] powers, double[] row) {
        double scale = outlook.view().capability(outlook.me());
        double reach = 0;
        for (double power : powers) {
            reach = Math.max(reach, power);
        }
        Security security = outlook.security();
        if (powers.length <= DIRECT || reach == 0 || scale <= 1e-6 * reach) {
            for (int you = 0; you < powers.length; you++) {
                row[you] = powers[you] == 0 ? security.sum() : full(security, powers[you]);
            }
            return;
        }
        double top = reach / (reach + scale);
        sample(security, scale, top);
        size(powers.length);
        for (int you = 0; you < powers.length; you++) {
            place[you] = 2 * powers[you] / (powers[you] + scale) / top - 1;
        }
        clenshaw(row);
    }

    private void size(int size) {
        if (place.length != size) {
            place = new double[size];
            next = new double[size];
            afterNext = new double[size];
        }
    }

    private void sample(Security security, double scale, double top) {
        for (int node = 0; node < NODES; node++) {
            double u = top * (COSINES[1][node] + 1) / 2;
            samples[node] = full(security, scale * u / (1 - u));
        }
        for (int order = 0; order < NODES; order++) {
            double sum = 0;
            for (int node = 0; node < NODES; node++) {
                sum += samples[node] * COSINES[order][node];
            }
            coefficients[order] = 2 * sum / NODES;
        }
    }

    private void clenshaw(double[] row) {
        Arrays.fill(next, 0);
        Arrays.fill(afterNext, 0);
        for (int order = NODES - 1; order > 0; order--) {
            step(place, next, afterNext, coefficients[order]);
            double[] swap = afterNext;
            afterNext = next;
            next = swap;
        }
        double half = coefficients[0] / 2;
        for (int you = 0; you < row.length; you++) {
            row[you] = place[you] * next[you] - afterNext[you] + half;
        }
    }

    /** Writes the next term over the one before last: b_k = 2 t b_{k+1} - b_{k+2} + c_k. */
    private static void step(double[] t, double[] last, double[] beforeLast, double coefficient) {
        for (int you = 0; you < t.length; you++) {
            beforeLast[you] = 2 * t[you] * last[you] - beforeLast[you] + coefficient;
        }
    }

    /** F summed over every threat. */
    double full(Security security, double power) {
        double[] fear = security.fear();
        double[] defence = security.defence();
        double[] attack = security.attack();
        double decisiveness = security.decisiveness();
        return decisiveness == 1 ? linear(fear, defence, attack, power) : general(security, power, decisiveness);
    }

    private static double linear(double[] fear, double[] defence, double[] attack, double power) {
        double total = 0;
        for (int you = 0; you < fear.length; you++) {
            double against = attack[you];
            double sum = defence[you] + power + against;
            total += sum > 0 ? fear[you] * against / sum : fear[you] * .5;
        }
        return total;
    }

    private static double general(Security security, double power, double decisiveness) {
        double total = 0;
        for (int you = 0; you < security.fear().length; you++) {
            double chance = Contest.chance(security.defence()[you] + power, security.attack()[you], decisiveness);
            total += security.fear()[you] * (1 - chance);
        }
        return total;
    }
}
