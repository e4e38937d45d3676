package concert.theory.security;

import concert.theory.Rows;

/**
 * Insecurity under the ratio contest of exponent 1, a sum of simple fractions: F(x) = sum_j w_j / (a_j + x) with w_j =
 * fear_j A_j and a_j = D_j + A_j. Short loops over rows, so that the compiler can take several threats at a time.
 */
final class Fractions {
    /** Keeps a contest of nothing against nothing at one half; far below any power. */
    private static final double TINY = 1e-300;

    private final double[] weight;
    private final double[] all;
    private final double[] part;
    private final double[] scratch;

    Fractions(int states) {
        weight = new double[states];
        all = new double[states];
        part = new double[states];
        scratch = new double[states];
    }

    /** Reads the threats of a portfolio; F(0). */
    double read(double[] fear, double[] defence, double[] attack) {
        for (int you = 0; you < fear.length; you++) {
            double against = attack[you] + TINY;
            weight[you] = fear[you] * against;
            all[you] = defence[you] + TINY + against;
        }
        return sum(0, weight, all, part);
    }

    /** F(x), summed in full. */
    double with(double power) {
        return sum(power, weight, all, scratch);
    }

    private static double sum(double power, double[] weight, double[] all, double[] parts) {
        for (int you = 0; you < parts.length; you++) {
            parts[you] = weight[you] / (all[you] + power);
        }
        return Rows.sum(parts);
    }

    /** The fraction of one threat at x. */
    double at(int you, double power) {
        return weight[you] / (all[you] + power);
    }

    /** The fraction of each threat at 0; shared, not to be written to. */
    double[] parts() {
        return part;
    }

    /** Puts each partner's row right for what it is to itself: no aid against itself, a share left of the threat. */
    void themselves(double[] left, double[] power, double[] row) {
        for (int you = 0; you < row.length; you++) {
            row[you] += part[you] * left[you] - weight[you] / (all[you] + power[you]);
        }
    }
}
