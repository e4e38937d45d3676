package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.Dyads;
import concert.model.Pledges;
import concert.model.Portable;
import concert.model.View;
import concert.theory.Contest;
import concert.theory.Parameters;
import concert.theory.Rules;
import java.util.List;

/** E7: how likely each state is to challenge each other, and what each side believes of its chance. */
final class Challenges {
    private final View view;
    private final List<Rules> rules;
    private final Parameters world;
    private final Dyads rate;

    Challenges(View view, List<Rules> rules, Parameters world) {
        this.view = view;
        this.rules = rules;
        this.world = world;
        this.rate = Dyads.of(view.size(), 0);
    }

    /** Chance per tick that the row challenges the column, in [0,1]. */
    Dyads rates() {
        return rate;
    }

    /** Reads the treaties of the day. */
    void refresh() {
        for (int challenger = 0; challenger < view.size(); challenger++) {
            for (int target = 0; target < view.size(); target++) {
                boolean possible = challenger != target && view.sovereign(challenger) && view.sovereign(target);
                rate.set(challenger, target, possible ? rate(challenger, target) : 0);
            }
        }
    }

    private double rate(int challenger, int target) {
        double near = view.proximity().get(challenger, target);
        double worth = challengerChance(challenger, target) * prize(challenger, target)
                - world.get(CHALLENGE_COST)
                - world.get(TRADE_LOST) * view.trade().get(target, challenger);
        return world.get(CRISIS_RATE) * near * Portable.sigmoid(world.get(CRISIS_PRECISION) * worth);
    }

    /** G: what the challenger could win, in [0,1], less what it pledged not to take. */
    double prize(int challenger, int target) {
        double stake = world.get(STAKE_RIVALRY) * view.rivalry().get(challenger, target)
                + world.get(STAKE_REVISIONISM) * Math.max(0, view.revisionism(challenger))
                + world.get(STAKE_DISLIKE) * Math.max(0, -view.affinity().get(challenger, target));
        double pledge = view.pledges().get(Pledges.Of.NON_AGGRESSION, challenger, target);
        double trust = view.trust().get(challenger, target);
        return Portable.clip(stake, 0, 1) * (1 - rules.get(challenger).get(PLEDGE_EFFECT) * pledge * trust);
    }

    /** p_j: the challenger's estimate before its error, from its own pledges and what it believes of the target's. */
    double challengerChance(int challenger, int target) {
        double mine = attackers(challenger, target, true);
        double yours = defenders(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }

    /** p_i: the target's estimate before its error, from its own pledges and what it believes of the challenger's. */
    double targetChance(int challenger, int target) {
        double mine = defenders(challenger, target, true);
        double yours = attackers(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }

    /** Power at the target's place: the challenger's and its offence partners' less any pledged neutral to the target. */
    private double attackers(int challenger, int target, boolean known) {
        double sum = view.capability(challenger) * view.proximity().get(challenger, target);
        for (int ally : view.pledges().partners(challenger)) {
            if (ally != target) {
                double neutral = view.pledges().get(Pledges.Of.NEUTRALITY, ally, target);
                double aid = aid(challenger, ally, known ? Pledges.Of.OFFENCE_AID : Pledges.Of.SEEN_OFFENCE);
                sum += aid * (1 - neutral) * view.proximity().get(ally, target);
            }
        }
        return sum;
    }

    /** Power at the target's place: the target's and that of its defence partners that would fight the challenger. */
    private double defenders(int challenger, int target, boolean known) {
        double sum = view.capability(target);
        for (int ally : view.pledges().partners(target)) {
            if (ally != challenger && view.pledges().get(Pledges.Of.BINDING, ally, challenger) == 0) {
                double aid = aid(target, ally, known ? Pledges.Of.AID : Pledges.Of.SEEN_DEFENCE);
                sum += aid * view.proximity().get(ally, target);
            }
        }
        return sum;
    }

    /** An ally's aid before distance: as its partner trusts it, no discount by fear, or as outsiders believe it (E6). */
    private double aid(int lead, int ally, Pledges.Of what) {
        boolean known = what == Pledges.Of.AID || what == Pledges.Of.OFFENCE_AID;
        double heeded = known ? view.trust().get(lead, ally) : view.reputation(ally);
        return view.pledges().get(what, lead, ally) * heeded * view.capability(ally);
    }
}
