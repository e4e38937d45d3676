package concert.theory;

import concert.model.Pledges;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * What the treaties one state holds pledge between it and each other, the strongest treaty of the pair counting:
 * defence and offence as the state owes them, aid, neutrality and non-aggression as the other does.
 */
final class Portfolio {
    private final ObligationScale scale;
    private final double[][] rows;
    private final boolean[] known;
    private final double[] anywhere;
    private final double[] given;
    private final double[] givenAnywhere;
    private final List<Treaty> confined = new ArrayList<>();
    private final int[] partners;
    private int count;
    private double held;

    Portfolio(int states, ObligationScale scale) {
        this.scale = scale;
        rows = new double[Pledges.Of.values().length][states];
        known = new boolean[states];
        anywhere = new double[states];
        given = new double[states];
        givenAnywhere = new double[states];
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
            anywhere[partners[at]] = 0;
            given[partners[at]] = 0;
            givenAnywhere[partners[at]] = 0;
        }
        count = 0;
        held = 0;
        confined.clear();
    }

    /** Adds a treaty that a state holds. */
    void hold(Treaty treaty, int me) {
        held += scale.depth(treaty.obligations());
        for (int you : treaty.members()) {
            if (you != me) {
                Obligations mine = treaty.commitments().of(me);
                Obligations yours = treaty.commitments().of(you);
                share(you, mine, yours, treaty);
            }
        }
        if (treaty.commitments().confined()) {
            confined.add(treaty);
        }
    }

    private void share(int you, Obligations mine, Obligations yours, Treaty treaty) {
        meet(you);
        raise(Pledges.Of.DEFENCE, you, mine.defence());
        raise(Pledges.Of.OFFENCE, you, mine.offence());
        raise(Pledges.Of.NEUTRALITY, you, yours.neutrality());
        raise(Pledges.Of.NON_AGGRESSION, you, yours.nonAggression());
        raise(Pledges.Of.INSTITUTION, you, treaty.institution);
        raise(Pledges.Of.DEPTH, you, Math.max(scale.depth(mine), scale.depth(yours)));
        raise(Pledges.Of.AID, you, yours.defence() * treaty.cohesion);
        raise(Pledges.Of.OFFENCE_AID, you, yours.offence() * treaty.cohesion);
        given[you] = Math.max(given[you], mine.defence() * treaty.cohesion);
        if (!treaty.commitments().confined()) {
            anywhere[you] = Math.max(anywhere[you], yours.defence() * treaty.cohesion);
            givenAnywhere[you] = Math.max(givenAnywhere[you], mine.defence() * treaty.cohesion);
        }
    }

    /** Whether any of its treaties is against certain enemies alone. */
    boolean confined() {
        return !confined.isEmpty();
    }

    /** Whether what an ally owes, or is owed, hangs on the enemy. */
    boolean confined(int ally) {
        return !confined.isEmpty() && (row(Pledges.Of.AID)[ally] > anywhere[ally] || given[ally] > givenAnywhere[ally]);
    }

    /** The aid that an ally owes against one enemy, obligation times cohesion. */
    double aid(int ally, int enemy) {
        return against(ally, ally, enemy, row(Pledges.Of.AID)[ally], anywhere[ally]);
    }

    /** The aid that the state owes an ally against one enemy. */
    double given(int ally, int enemy, int me) {
        return against(ally, me, enemy, given[ally], givenAnywhere[ally]);
    }

    /** The aid that the state owes an ally, against whom it owes most. */
    double given(int ally) {
        return given[ally];
    }

    private double against(int ally, int giver, int enemy, double most, double least) {
        if (confined.isEmpty() || most <= least) {
            return most;
        }
        double aid = least;
        for (Treaty each : confined) {
            if (each.has(ally)) {
                aid = Math.max(aid, each.commitments().of(giver, enemy).defence() * each.cohesion);
            }
        }
        return aid;
    }

    private void meet(int you) {
        if (!known[you]) {
            known[you] = true;
            partners[count++] = you;
        }
    }

    private void raise(Pledges.Of what, int you, double value) {
        double[] row = rows[what.ordinal()];
        row[you] = Math.max(row[you], value);
    }

    /** How deep its treaties commit, together. */
    double held() {
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
