package concert.engine.war;

/**
 * E9: what each state that is called chooses to contribute, each maximising v Q/(Q+E) - cq q^2/(2 K Kbar) on what the
 * others give: q = min(K, max(0,v) K E Kbar/(cq (Q+E)^2)), one root for Q.
 *
 * @param total Q, the lead's own power included
 * @param shares q of each state in the order given, from 0 to its projected capability
 */
public record Contributions(double total, double[] shares) {
    private static final int HALVINGS = 200;

    /**
     * Where they fight.
     *
     * @param own power the lead commits, all it has
     * @param enemy E, the power against it
     * @param mean Kbar, mean capability of sovereign states
     * @param cost cq above 0
     */
    public record Field(double own, double enemy, double mean, double cost) {
        private double share(double value, double power, double total) {
            double all = total + enemy;
            return all == 0 ? 0 : Math.min(power, Math.max(0, value) * power * enemy * mean / (cost * all * all));
        }

        private double sum(double[] values, double[] powers, double total) {
            double sum = own;
            for (int at = 0; at < values.length; at++) {
                sum += share(values[at], powers[at], total);
            }
            return sum;
        }
    }

    /** The root of Q, found by bisection, and every share at it. */
    public static Contributions of(double[] values, double[] powers, Field field) {
        double low = field.own();
        double high = field.own();
        for (double power : powers) {
            high += power;
        }
        for (int halving = 0; halving < HALVINGS && low < high; halving++) {
            double middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (field.sum(values, powers, middle) > middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] shares = new double[values.length];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = field.share(values[at], powers[at], high);
        }
        return new Contributions(high, shares);
    }
}
