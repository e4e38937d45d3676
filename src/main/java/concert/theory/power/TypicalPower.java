package concert.theory.power;

import concert.model.View;

/**
 * What each state's power is held against: the other sovereign states' sum of K, and the power of a typical great power
 * among them, sum K^2 / sum K, which small states hardly drag down (E2). Each sum is taken over the others one by one:
 * the whole less one's own would leave crumbs where there is no other power.
 */
public final class TypicalPower {
    private final double[] others;
    private final double[] typical;

    /** The powers of the day. */
    public TypicalPower(View view) {
        int size = view.size();
        others = new double[size];
        typical = new double[size];
        for (int you = 0; you < size; you++) {
            double squares = 0;
            for (int other = 0; other < size; other++) {
                double k = other != you && view.sovereign(other) ? view.capability(other) : 0;
                others[you] += k;
                squares += k * k;
            }
            typical[you] = others[you] > 0 ? squares / others[you] : 0;
        }
    }

    /**
     * (1 - pi) Kc/(Khat + Kc) + pi min(1, 2 Kc/(Kc + sum of the others' K)), in [0,1]; without any other power 1 for who
     * has power, 0 for who has none.
     *
     * @param power Kc of the state {@code you}
     * @param preponderance pi in [0,1], what counts as more than all others together
     */
    public double kappa(int you, double power, double preponderance) {
        if (power == 0) {
            return 0;
        }
        double against = power / (typical[you] + power);
        double preponderant = Math.min(1, 2 * power / (power + others[you]));
        return (1 - preponderance) * against + preponderance * preponderant;
    }
}
