package concert.theory;

import concert.model.Pledges;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<Treaty> confined = new ArrayList<>();
    private final int[] partners;
    private int count;
    private int held;

    Portfolio(int states, ObligationScale scale) {
        this.scale = scale;
        rows = new double[Pledges.Of.values().length][states];
        known = new boolean[states];
        anywhere = new double[states];
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
        }
        count = 0;
        held = 0;
        confined.clear();
    }

    /** Adds a treaty that a state holds. */
    void hold(Treaty treaty, int me) {
        held++;
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
        if (!treaty.commitments().confined()) {
            anywhere[you] = Math.max(anywhere[you], yours.defence() * treaty.cohesion);
        }
    }

    /**
     * For an ally whose treaties name their enemies, the share against each state of the aid it owes at most; null for
     * others, who owe it against anybody.
     */
    double[] sharesAgainst(int ally) {
        if (confined.isEmpty() || row(Pledges.Of.AID)[ally] <= anywhere[ally]) {
            return null;
        }
        double most = row(Pledges.Of.AID)[ally];
        double[] shares = new double[known.length];
        Arrays.fill(shares, anywhere[ally] / most);
        for (Treaty each : confined) {
            double aid = each.has(ally) ? each.commitments().of(ally).defence() * each.cohesion : 0;
            for (int foe : each.commitments().against()) {
                shares[foe] = Math.max(shares[foe], aid / most);
            }
        }
        return shares;
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
