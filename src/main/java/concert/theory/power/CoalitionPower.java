package concert.theory.power;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;

/**
 * Each state with its offence partners as outsiders believe them (E6): the power they would bring together, and how
 * bent on attack that makes it look (E2). Who looks never counts in a coalition against itself.
 */
public final class CoalitionPower {
    private static final int NOBODY = -1;

    private final View view;
    private final Dyads seen;
    private final double[] power;

    /** The coalitions of the day. */
    public CoalitionPower(View view) {
        this.view = view;
        this.seen = view.pledges().table(Pledges.Of.SEEN_OFFENCE);
        this.power = new double[view.size()];
        for (int you = 0; you < power.length; you++) {
            power[you] = view.capability(you) + partnersOf(you, NOBODY);
        }
    }

    /** What outsiders believe the offence partners of a state add, one state left out. */
    private double partnersOf(int you, int leftOut) {
        double sum = 0;
        for (int partner : view.pledges().partners(you)) {
            if (partner != leftOut) {
                sum += seen.get(you, partner) * view.reputation(partner) * view.capability(partner);
            }
        }
        return sum;
    }

    /** Kc of each state in the eyes of those who have no offence pact with it; shared, not to be written to. */
    public double[] powers() {
        return power;
    }

    /** Kc of the state {@code you} as {@code me} reads it. */
    public double power(int me, int you) {
        return seen.get(me, you) > 0 ? view.capability(you) + partnersOf(you, me) : power[you];
    }

    /**
     * phi of a state, raised by its gravest offence pact: phi + weight (1 - phi) max_k (believed obligation of k to it
     * times their cohesion), in [0,1]; at a weight of 0 the state's own phi.
     */
    public double offence(int you, double weight) {
        return offence(NOBODY, you, weight);
    }

    /** The same as {@code me} reads it, whose own pacts with the state are left out. */
    public double offence(int me, int you, double weight) {
        double own = view.offence(you);
        if (weight == 0) {
            return own;
        }
        double most = 0;
        for (int partner : view.pledges().partners(you)) {
            if (partner != me) {
                most = Math.max(most, seen.get(you, partner));
            }
        }
        return own + weight * (1 - own) * most;
    }
}
