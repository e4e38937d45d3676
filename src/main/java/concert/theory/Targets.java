package concert.theory;

import concert.model.Pledges;
import concert.model.View;

/**
 * Whom an offence pact would be directed at: the state, not defence-obliged to either signatory, that maximises
 * K_t/(K_i+K_t) * P/(P+K_t+believed aid of t) * (.2 + W_it + max(0,-A_it)), P = K_{i->t} + K_{k->t}, for the proposer i
 * (E4). The candidates stand in order of the factors that do not depend on the partner, which bound the rest.
 */
public final class Targets {
    private final Outlook outlook;
    private final View view;
    private final double[] worth;
    private final double[] bound;
    private final double[] shield;
    private final double[] strongest;
    private int[] order = {};

    Targets(Outlook outlook) {
        this.outlook = outlook;
        this.view = outlook.view();
        this.worth = new double[view.size()];
        this.bound = new double[view.size()];
        this.shield = new double[view.size()];
        this.strongest = new double[view.size()];
    }

    /** Reads what the strongest partner could bring to bear on each state. */
    void refresh() {
        for (int target = 0; target < strongest.length; target++) {
            double most = 0;
            for (int partner = 0, at = view.proximity().row(target); partner < strongest.length; partner++, at++) {
                double power = view.capability(partner) * view.proximity().at(at);
                most = partner != target && view.sovereign(partner) ? Math.max(most, power) : most;
            }
            strongest[target] = most;
        }
    }

    /** The chance against a target were the partner the strongest there is and the target without aid. */
    private double most(int target) {
        int me = outlook.me();
        double power = view.capability(me) * view.proximity().get(me, target) + strongest[target];
        double sum = power + view.capability(target);
        return sum > 0 ? Math.nextUp(power / sum) : 0;
    }

    /** Turns to the proposer the outlook has turned to. */
    void turn() {
        int me = outlook.me();
        for (int target = 0; target < worth.length; target++) {
            boolean open = outlook.canDealWith(target) && view.pledges().get(Pledges.Of.DEFENCE, me, target) == 0;
            worth[target] = open ? worthOf(target) : 0;
            bound[target] = open ? worth[target] * most(target) : 0;
            shield[target] = open ? Gain.aid(view, target, new int[] {me}) : 0;
        }
        order = Ranking.of(bound);
    }

    private double worthOf(int target) {
        double k = view.capability(target);
        double sum = view.capability(outlook.me()) + k;
        double quarrel = .2 + view.rivalry().get(outlook.me(), target) + Math.max(0, -outlook.affinity(target));
        return sum > 0 ? k / sum * quarrel : 0;
    }

    /** The target of a pact with a partner, the lower code at a tie, or -1 when there is none. */
    public int of(int partner) {
        int best = -1;
        double most = 0;
        for (int target : order) {
            if (bound[target] < most) {
                break;
            }
            if (target == partner || view.pledges().get(Pledges.Of.DEFENCE, partner, target) > 0) {
                continue;
            }
            double score = worth[target] * chance(partner, target);
            if (score > most || score == most && target < best) {
                most = score;
                best = target;
            }
        }
        return best;
    }

    private double chance(int partner, int target) {
        int me = outlook.me();
        double power = view.capability(me) * view.proximity().get(me, target)
                + view.capability(partner) * view.proximity().get(partner, target);
        double aid = view.pledges().get(Pledges.Of.SEEN_DEFENCE, target, partner) > 0
                ? Gain.aid(view, target, new int[] {me, partner})
                : shield[target];
        double sum = power + view.capability(target) + aid;
        return sum > 0 ? power / sum : 0;
    }
}
