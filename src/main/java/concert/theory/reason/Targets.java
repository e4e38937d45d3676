package concert.theory.reason;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.BelievedAid;
import concert.theory.Standing;
import concert.theory.book.Parameter;
import java.util.Arrays;

/**
 * Whom an offence pact would be directed at: the state, not defence-obliged to either signatory, that maximises
 * K_t/(K_i+K_t) * P/(P+K_t+believed aid of t) * (q0 + W_it + max(0,-A_it)), P = K_{i->t} + K_{k->t}, for the proposer i
 * (E4). The candidates stand in order of what they would be worth beside the strongest partner there is, which bounds
 * the rest.
 */
public final class Targets {
    /** Ordering rounds bounds by less than this share. */
    private static final double ROUNDED = 1 + 1e-9;

    private static final double TINY = 1e-300;
    private static final int[] NOBODY = {};

    private final Standing standing;
    private final View view;
    private final double[] worth;
    private final double[] own;
    private final double[] bound;
    private final double[] shield;
    private final double[] strongest;
    private final long[] ranks;
    private final long mask;
    private int open;
    private boolean ordered;
    private int read = -1;

    /** The targets of whomever the standing is turned to. */
    public Targets(Standing standing) {
        this.standing = standing;
        this.view = standing.view();
        int n = view.size();
        this.worth = new double[n];
        this.own = new double[n];
        this.bound = new double[n];
        this.shield = new double[n];
        this.strongest = new double[n];
        this.ranks = new long[n];
        this.mask = Math.max(1, Long.highestOneBit(n) * 2) - 1;
    }

    /** Reads what the strongest partner could bring to bear on each state, and what each could set against it. */
    public void refresh() {
        double[] proximity = view.proximity().cells();
        Arrays.fill(strongest, 0);
        for (int partner = 0; partner < strongest.length; partner++) {
            if (view.sovereign(partner)) {
                raise(strongest, proximity, view.proximity().row(partner), view.capability(partner));
            }
        }
        for (int target = 0; target < shield.length; target++) {
            shield[target] = view.capability(target) + BelievedAid.of(view, target, NOBODY);
        }
    }

    private static void raise(double[] most, double[] proximity, int first, double capability) {
        for (int target = 0; target < most.length; target++) {
            most[target] = Math.max(most[target], capability * proximity[first + target]);
        }
    }

    /** Itself, worked out for the proposer that the standing has turned to. */
    public Targets read() {
        if (read != standing.turns()) {
            read = standing.turns();
            work();
        }
        return this;
    }

    private void work() {
        int me = standing.me();
        int first = view.proximity().row(me);
        double k = view.capability(me);
        worths(first, k);
        for (int target = 0; target < own.length; target++) {
            own[target] = k * view.proximity().at(first + target);
            double power = own[target] + strongest[target];
            bound[target] = worth[target] * power / (power + shield[target] + TINY) * ROUNDED;
        }
        bound[me] = 0;
        for (int target = 0; target < bound.length; target++) {
            if (!view.sovereign(target)) {
                bound[target] = 0;
            }
        }
        for (int partner : view.pledges().partners(me)) {
            if (view.pledges().get(Pledges.Of.DEFENCE, me, partner) > 0) {
                bound[partner] = 0;
            }
        }
        open = 0;
        for (double each : bound) {
            open += each > 0 ? 1 : 0;
        }
        ordered = false;
    }

    /** K_t/(K_i+K_t) (q0 + W_it + max(0,-A_it)). */
    private void worths(int first, double k) {
        double[] capability = view.capabilities();
        double[] rivalry = view.rivalry().cells();
        double[] affinity = view.affinity().cells();
        double seen = standing.rules().get(Parameter.AFFINITY_SEEN);
        double base = standing.world().get(Parameter.QUARREL_BASE);
        for (int target = 0; target < worth.length; target++) {
            double quarrel = base + rivalry[first + target] + Math.max(0, -seen * affinity[first + target]);
            worth[target] = capability[target] / (k + capability[target] + TINY) * quarrel;
        }
    }

    /** Largest bound first, the lower code at a tie. */
    private void order() {
        int count = 0;
        for (int target = 0; target < bound.length; target++) {
            if (bound[target] > 0) {
                ranks[count++] = -(Double.doubleToRawLongBits(bound[target]) & ~mask) + target;
            }
        }
        Arrays.sort(ranks, 0, count);
        ordered = true;
    }

    /** Whether there is a target at all for a pact with a partner. */
    public boolean any(int partner) {
        int left = open - (bound[partner] > 0 ? 1 : 0);
        for (int friend : view.pledges().partners(partner)) {
            boolean barred = view.pledges().get(Pledges.Of.DEFENCE, partner, friend) > 0;
            left -= barred && bound[friend] > 0 ? 1 : 0;
        }
        return left > 0;
    }

    /** The target of a pact with a partner, the lower code at a tie, or -1 when there is none. */
    public int of(int partner) {
        if (!ordered) {
            order();
        }
        double power = view.capability(partner);
        int first = view.proximity().row(partner);
        int best = -1;
        double most = 0;
        for (int at = 0; at < open; at++) {
            int target = (int) (ranks[at] & mask);
            if (bound[target] < most) {
                break;
            }
            if (target == partner || view.pledges().get(Pledges.Of.DEFENCE, partner, target) > 0) {
                continue;
            }
            double together = own[target] + power * view.proximity().at(first + target);
            double score = worth[target] * together / (together + shield[target] + TINY);
            if (score > most || score == most && target < best) {
                most = score;
                best = target;
            }
        }
        return best;
    }
}
