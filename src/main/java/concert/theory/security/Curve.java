package concert.theory.security;

/**
 * A state's insecurity as a function of power added to its defence against every threat: F(x) = sum_j fear_j (1 -
 * p(D_j + x, A_j)). It is one smooth, falling curve, so that with many threats it is sampled once a state at {@link
 * #NODES} Chebyshev points of u = x / (x + s) and read off as the polynomial through them; s lies midway,
 * sqrt(K (K + x_max)), which keeps the poles of F as far from the samples on the one side as on the other. With at most
 * {@link #DIRECT} threats it is summed in full. The error of reading off stays below {@link #BOUND} times F(0),
 * which a test holds against the full sum.
 */
final class Curve {
    /** Up to so many threats are summed in full. */
    static final int DIRECT = 32;

    static final int NODES = 14;

    /** Bound on the error as a share of F(0). */
    static final double BOUND = 1e-6;

    /** Below this share of what could be added a state's own power bends the curve too sharply to be sampled. */
    private static final double TOO_SMALL = 1e-6;

    private static final double[] PLACES = places();

    /** Turns samples at the nodes into the coefficients of 1, t, t^2 and so on. */
    private static final double[][] COEFFICIENTS = coefficients();

    private final Security security;
    private final double[] samples = new double[NODES];
    private final double[] polynomial = new double[NODES];
    private double scale;
    private double top;

    Curve(Security security) {
        this.security = security;
    }

    private static double[] places() {
        double[] places = new double[NODES];
        for (int node = 0; node < NODES; node++) {
            places[node] = StrictMath.cos(Math.PI * (node + .5) / NODES);
        }
        return places;
    }

    private static double[][] coefficients() {
        double[][] table = new double[NODES][NODES];
        double[] before = new double[NODES];
        double[] power = new double[NODES];
        power[0] = 1;
        for (int order = 0; order < NODES; order++) {
            for (int node = 0; node < NODES; node++) {
                double sample = (order == 0 ? 1 : 2) * StrictMath.cos(Math.PI * order * (node + .5) / NODES) / NODES;
                for (int at = 0; at <= order; at++) {
                    table[at][node] += power[at] * sample;
                }
            }
            double[] next = next(before, power, order == 0 ? 1 : 2);
            before = power;
            power = next;
        }
        return table;
    }

    /** The next Chebyshev polynomial, 2 t T_k - T_{k-1}, but t itself after 1. */
    private static double[] next(double[] before, double[] power, int factor) {
        double[] next = new double[NODES];
        for (int at = 0; at < NODES; at++) {
            next[at] = (at == 0 ? 0 : factor * power[at - 1]) - before[at];
        }
        return next;
    }

    /** Samples the curve of the state that the standing has turned to, for added powers up to the one given. */
    void sample(double own, double reach) {
        scale = Math.sqrt(own * (own + reach));
        top = reach == 0 ? 0 : reach / (reach + scale);
        if (!sampled()) {
            return;
        }
        for (int node = 0; node < NODES; node++) {
            double u = top * (PLACES[node] + 1) / 2;
            samples[node] = security.with(scale * u / (1 - u));
        }
        for (int order = 0; order < NODES; order++) {
            double sum = 0;
            for (int node = 0; node < NODES; node++) {
                sum += samples[node] * COEFFICIENTS[order][node];
            }
            polynomial[order] = sum;
        }
    }

    private boolean sampled() {
        return security.fear().length > DIRECT && top > 0 && 1 - top > TOO_SMALL;
    }

    /** Fills a row with F at each of the added powers. */
    void read(double[] powers, double[] row) {
        if (!sampled()) {
            for (int you = 0; you < powers.length; you++) {
                row[you] = powers[you] == 0 ? security.sum() : security.with(powers[you]);
            }
            return;
        }
        double stretch = 2 / top;
        double own = scale;
        for (int you = 0; you < row.length; you++) {
            row[you] = stretch * (powers[you] / (powers[you] + own)) - 1;
        }
        evaluate(polynomial, row);
    }

    /** F at one added power. */
    double at(double power) {
        double u = power / (power + scale);
        if (!sampled() || u > top) {
            return power == 0 ? security.sum() : security.with(power);
        }
        double t = 2 * u / top - 1;
        double value = 0;
        for (int order = NODES - 1; order >= 0; order--) {
            value = value * t + polynomial[order];
        }
        return value;
    }

    /** Replaces each t by the polynomial at t; written out so that the compiler can take several at a time. */
    private static void evaluate(double[] c, double[] row) {
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        double c4 = c[4];
        double c5 = c[5];
        double c6 = c[6];
        double c7 = c[7];
        double c8 = c[8];
        double c9 = c[9];
        double c10 = c[10];
        double c11 = c[11];
        double c12 = c[12];
        double c13 = c[13];
        for (int at = 0; at < row.length; at++) {
            double t = row[at];
            double high = (((((c13 * t + c12) * t + c11) * t + c10) * t + c9) * t + c8) * t + c7;
            row[at] = ((((((high * t + c6) * t + c5) * t + c4) * t + c3) * t + c2) * t + c1) * t + c0;
        }
    }
}
