package concert.model;

import concert.model.Pledges.Of;
import concert.model.treaty.Commitments;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import java.util.List;

/** What the treaties of a pair oblige the one of the two to, the largest over them. */
final class PairPledges {
    private static final int ANY = -1;

    private final Pledges pledges;
    private final double[] largest = new double[Of.values().length];
    private boolean even;

    PairPledges(Pledges pledges) {
        this.pledges = pledges;
    }

    /** What one state owes another under those of the treaties that both are in, against whom it owes most. */
    PairPledges read(List<Treaty> treaties, int owner, int partner) {
        return read(treaties, owner, partner, ANY);
    }

    /** The same against one enemy. */
    PairPledges read(List<Treaty> treaties, int owner, int partner, int enemy) {
        Arrays.fill(largest, 0);
        even = true;
        for (Treaty each : treaties) {
            if (each.has(owner) && each.has(partner)) {
                Commitments owed = each.commitments();
                even &= owed.even();
                add(each, enemy == ANY ? owed.of(owner) : owed.of(owner, enemy));
            }
        }
        return this;
    }

    private void add(Treaty treaty, Obligations o) {
        raise(Of.DEFENCE, o.defence());
        raise(Of.OFFENCE, o.offence());
        raise(Of.NEUTRALITY, o.neutrality());
        raise(Of.NON_AGGRESSION, o.nonAggression());
        raise(Of.INSTITUTION, treaty.institution);
        raise(Of.DEPTH, pledges.scale().depth(o));
        raise(Of.AID, o.defence() * treaty.cohesion);
        raise(Of.OFFENCE_AID, o.offence() * treaty.cohesion);
        raise(Of.BINDING, pledges.scale().binds(o) ? 1 : 0);
        raise(Of.SEEN_DEFENCE, pledges.seen(treaty, o.defence()) * treaty.cohesion);
        raise(Of.SEEN_OFFENCE, pledges.seen(treaty, o.offence()) * treaty.cohesion);
    }

    private void raise(Of what, double value) {
        largest[what.ordinal()] = Math.max(largest[what.ordinal()], value);
    }

    double get(Of what) {
        return largest[what.ordinal()];
    }

    /** Whether the two owe each other the same. */
    boolean even() {
        return even;
    }
}
