package concert.theory.reason;

import static concert.theory.book.Parameter.AFFINITY_SEEN;
import static concert.theory.book.Parameter.QUARREL_BASE;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.BelievedAid;
import concert.theory.Standing;

/**
 * Whom an offence pact would be directed at: the state, not defence-obliged to either signatory, that maximises
 * K_t/(K_i+K_t) * P/(P+K_t+believed aid of t) * (q0 + W_it + max(0,-A_it)), P = K_{i->t} + K_{k->t}, for the proposer i
 * (E4).
 */
public final class Targets {
    private final Standing standing;
    private final View view;
    private final BelievedAid believed;

    /** The targets of whomever the standing is turned to. */
    public Targets(Standing standing, BelievedAid believed) {
        this.standing = standing;
        this.believed = believed;
        this.view = standing.view();
    }

    /** The target of a pact with a partner, the lower code at a tie, or -1 when there is none. */
    public int of(int partner) {
        int best = -1;
        double most = 0;
        for (int target = 0; target < view.size(); target++) {
            double score = possible(partner, target) ? score(partner, target) : 0;
            if (score > most) {
                most = score;
                best = target;
            }
        }
        return best;
    }

    private boolean possible(int partner, int target) {
        int me = standing.me();
        return target != me
                && target != partner
                && view.sovereign(target)
                && view.pledges().get(Pledges.Of.DEFENCE, me, target) == 0
                && view.pledges().get(Pledges.Of.DEFENCE, partner, target) == 0;
    }

    private double score(int partner, int target) {
        int me = standing.me();
        double k = view.capability(target);
        double power = view.capability(me) * view.proximity().get(me, target)
                + view.capability(partner) * view.proximity().get(partner, target);
        if (k == 0 || power == 0) {
            return 0;
        }
        double seen = standing.rules().get(AFFINITY_SEEN) * view.affinity().get(me, target);
        double quarrel = standing.world().get(QUARREL_BASE) + view.rivalry().get(me, target) + Math.max(0, -seen);
        return k / (view.capability(me) + k) * power / (power + k + believed.of(target)) * quarrel;
    }
}
