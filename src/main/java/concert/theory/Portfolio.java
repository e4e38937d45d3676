package concert.theory;

import concert.model.Pledges;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;

/** What the treaties one state holds pledge between it and each other, the strongest treaty of the pair counting. */
final class Portfolio {
    private final ObligationScale scale;
    private final double[][] rows;
    private final boolean[] known;
    private final int[] partners;
    private int count;
    private int held;

    Portfolio(int states, ObligationScale scale) {
        this.scale = scale;
        rows = new double[Pledges.Of.values().length][states];
        known = new boolean[states];
        partners = new int[states];
    }

    /** Empties it, cell by cell where there was anything. */
    void forget() {
        for (double[] row : rows) {
            for (int at = 0; at < count; at++) {
                row[partners[at]] = 0;
            }
        }
        for (int at = 0; at < count; at++) {
            known[partners[at]] = false;
        }
        count = 0;
        held = 0;
    }

    /** Adds a treaty that a state holds. */
    void hold(Treaty treaty, int me) {
        held++;
        for (int you : treaty.members()) {
            if (you != me) {
                share(you, treaty.obligations(), treaty.text().institution(), treaty.cohesion);
            }
        }
    }

    /** Adds what a treaty pledges between the state and one other member of it, whatever that is. */
    void share(int you, Obligations o, double institution, double cohesion) {
        if (!known[you]) {
            known[you] = true;
            partners[count++] = you;
        }
        raise(Pledges.Of.DEFENCE, you, o.defence());
        raise(Pledges.Of.OFFENCE, you, o.offence());
        raise(Pledges.Of.NEUTRALITY, you, o.neutrality());
        raise(Pledges.Of.NON_AGGRESSION, you, o.nonAggression());
        raise(Pledges.Of.INSTITUTION, you, institution);
        raise(Pledges.Of.DEPTH, you, scale.depth(o));
        raise(Pledges.Of.AID, you, o.defence() * cohesion);
        raise(Pledges.Of.OFFENCE_AID, you, o.offence() * cohesion);
    }

    private void raise(Pledges.Of what, int you, double value) {
        double[] row = rows[what.ordinal()];
        row[you] = Math.max(row[you], value);
    }

    /** Treaties in it. */
    int held() {
        return held;
    }

    /** How many states share a treaty of it. */
    int partners() {
        return count;
    }

    /** One of the states that share a treaty of it. */
    int partner(int at) {
        return partners[at];
    }

    /** What it pledges between the state and each other; shared, not to be written to. */
    double[] row(Pledges.Of what) {
        return rows[what.ordinal()];
    }
}
