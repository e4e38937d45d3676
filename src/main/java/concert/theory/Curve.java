package concert.theory;

import static concert.theory.Parameter.DECISIVENESS;

/**
 * A state's insecurity as a function of power added to its defence against every threat: F(x) = sum_j fear_j (1 -
 * p(D_j + x, A_j)). It is one smooth, falling curve, so that with many threats it is sampled at {@link #NODES} Chebyshev
 * points of u = x / (x + s) and read off by Clenshaw's rule; with at most {@link #DIRECT} threats it is summed in full.
 * The error of reading off stays below {@link #BOUND} times F(0), which a test holds against the full sum.
 */
final class Curve {
    /** Up to so many threats are summed in full. */
    static final int DIRECT = 32;

    static final int NODES = 24;

    /** Bound on the error as a share of F(0). */
    static final double BOUND = 1e-6;

    private static final double[][] COSINES = cosines();

    private final double[] coefficients = new double[NODES];
    private final double[] samples = new double[NODES];
    private double[] fear;
    private double[] defence;
    private double[] attack;
    private double decisiveness;
    private double scale;
    private double reach;
    private boolean sampled;

    private static double[][] cosines() {
        double[][] table = new double[NODES][NODES];
        for (int order = 0; order < NODES; order++) {
            for (int node = 0; node < NODES; node++) {
                table[order][node] = StrictMath.cos(Math.PI * order * (node + .5) / NODES);
            }
        }
        return table;
    }

    /** Turns to a state's rows; the arrays are read, not kept beyond the next turn. */
    void turn(Outlook outlook, double[] fears, double[] defences, double[] attacks) {
        fear = fears;
        defence = defences;
        attack = attacks;
        decisiveness = outlook.world().get(DECISIVENESS);
        scale = outlook.view().capability(outlook.me());
        reach = reach(outlook);
        sampled = fear.length > DIRECT && reach > 0 && scale > 1e-6 * reach;
        if (sampled) {
            sample();
        }
    }

    private static double reach(Outlook outlook) {
        double most = 0;
        for (int you = 0; you < outlook.view().size(); you++) {
            if (outlook.canDealWith(you)) {
                double power = outlook.view().capability(you)
                        * outlook.view().proximity().get(you, outlook.me());
                most = Math.max(most, power);
            }
        }
        return most;
    }

    private void sample() {
        double top = reach / (reach + scale);
        for (int node = 0; node < NODES; node++) {
            double u = top * (COSINES[1][node] + 1) / 2;
            samples[node] = full(scale * u / (1 - u));
        }
        for (int order = 0; order < NODES; order++) {
            double sum = 0;
            for (int node = 0; node < NODES; node++) {
                sum += samples[node] * COSINES[order][node];
            }
            coefficients[order] = 2 * sum / NODES;
        }
    }

    /** F at an added power of at least 0 and at most what the strongest partner could project. */
    double at(double power) {
        if (!sampled) {
            return full(power);
        }
        double top = reach / (reach + scale);
        double t = 2 * power / (power + scale) / top - 1;
        double next = 0;
        double afterNext = 0;
        for (int order = NODES - 1; order > 0; order--) {
            double now = 2 * t * next - afterNext + coefficients[order];
            afterNext = next;
            next = now;
        }
        return t * next - afterNext + coefficients[0] / 2;
    }

    /** F summed over every threat. */
    double full(double power) {
        double total = 0;
        if (decisiveness == 1) {
            for (int you = 0; you < fear.length; you++) {
                double against = attack[you];
                double sum = defence[you] + power + against;
                total += sum > 0 ? fear[you] * against / sum : fear[you] * .5;
            }
            return total;
        }
        for (int you = 0; you < fear.length; you++) {
            total += fear[you] * (1 - Contest.chance(defence[you] + power, attack[you], decisiveness));
        }
        return total;
    }
}
