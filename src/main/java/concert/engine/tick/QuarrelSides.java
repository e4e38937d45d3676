package concert.engine.tick;

import concert.model.Pledges;
import concert.model.View;
import java.util.Arrays;

/**
 * What power each side of a quarrel has at the target's place (E7): the challenger's and its offence partners', the
 * target's and its defence partners', by what is pledged or by what outsiders believe (E6). For one quarrel, or for a
 * challenger against every target at once.
 */
final class QuarrelSides {
    private static final int NOBODY = -1;

    private final View view;
    private final double[] believed;
    private final boolean[] partial;
    private final boolean[] near;
    private final double[] attack;
    private final double[] defence;

    QuarrelSides(View view) {
        this.view = view;
        this.believed = new double[view.size()];
        this.partial = new boolean[view.size()];
        this.near = new boolean[view.size()];
        this.attack = new double[view.size()];
        this.defence = new double[view.size()];
    }

    /** Reads what each state is believed to have against anybody. */
    void refresh() {
        for (int target = 0; target < believed.length; target++) {
            believed[target] = defenders(NOBODY, target, false);
            partial[target] = partial(target);
        }
    }

    /** Turns to a challenger, whom {@link #attack} and {@link #defence} are of from then on. */
    void turn(int challenger) {
        defending(challenger, attacking(challenger));
    }

    /** What the challenger knows it could bring against each target; shared, not to be written to. */
    double[] attack() {
        return attack;
    }

    /** What each target is believed to have against the challenger; shared, not to be written to. */
    double[] defence() {
        return defence;
    }

    /** Whether any ally of a state owes it aid against certain enemies alone. */
    private boolean partial(int target) {
        for (int ally : view.pledges().partners(target)) {
            if (view.pledges().names(ally)) {
                return true;
            }
        }
        return false;
    }

    /** Fills the row of what comes against each target; whether the challenger has offence partners. */
    private boolean attacking(int challenger) {
        double power = view.capability(challenger);
        view.proximity().copyRow(challenger, attack);
        for (int target = 0; target < attack.length; target++) {
            attack[target] *= power;
        }
        boolean joined = false;
        for (int ally : view.pledges().partners(challenger)) {
            if (view.pledges().get(Pledges.Of.OFFENCE_AID, challenger, ally) > 0) {
                joined = true;
                for (int target = 0; target < attack.length; target++) {
                    attack[target] += target == ally ? 0 : attacker(challenger, ally, Pledges.Of.OFFENCE_AID, target);
                }
            }
        }
        return joined;
    }

    /**
     * Fills the row of what each target is believed to have against the challenger: what it has against anybody, less the
     * aid of the challenger itself and of those that are bound not to fight it. Where aid hangs on the enemy, those are
     * looked at one by one with whom, or with whose friends, the challenger has a treaty; all when it has offence partners.
     */
    private void defending(int challenger, boolean joined) {
        System.arraycopy(believed, 0, defence, 0, defence.length);
        Arrays.fill(near, joined);
        for (int partner : view.pledges().partners(challenger)) {
            near[partner] = true;
            boolean bound = view.pledges().get(Pledges.Of.BINDING, partner, challenger) > 0;
            withhold(partner, challenger);
            for (int friend : view.pledges().partners(partner)) {
                near[friend] = true;
                if (bound && friend != challenger) {
                    withhold(friend, partner);
                }
            }
        }
        for (int target = 0; target < defence.length; target++) {
            if (near[target] && partial[target]) {
                defence[target] = defenders(challenger, target, false);
            }
        }
    }

    /** Takes an ally's aid out of what a target is believed to have, which leaves at least its own power. */
    private void withhold(int target, int ally) {
        double left = defence[target] - defender(target, ally, Pledges.Of.SEEN_DEFENCE, NOBODY);
        defence[target] = Math.max(left, view.capability(target));
    }

    /** Power at the target's place: the challenger's and its offence partners' less any pledged neutral to the target. */
    double attackers(int challenger, int target, boolean known) {
        double sum = view.capability(challenger) * view.proximity().get(challenger, target);
        Pledges.Of what = known ? Pledges.Of.OFFENCE_AID : Pledges.Of.SEEN_OFFENCE;
        for (int ally : view.pledges().partners(challenger)) {
            if (ally != target && view.pledges().get(what, challenger, ally) > 0) {
                sum += attacker(challenger, ally, what, target);
            }
        }
        return sum;
    }

    /** Power at the target's place: the target's and that of its defence partners that would fight the challenger. */
    double defenders(int challenger, int target, boolean known) {
        double sum = view.capability(target);
        Pledges.Of what = known ? Pledges.Of.AID : Pledges.Of.SEEN_DEFENCE;
        for (int ally : view.pledges().partners(target)) {
            if (ally != challenger && view.pledges().get(what, target, ally) > 0) {
                boolean fights = challenger == NOBODY || view.pledges().get(Pledges.Of.BINDING, ally, challenger) == 0;
                sum += fights ? defender(target, ally, what, challenger) : 0;
            }
        }
        return sum;
    }

    private double attacker(int challenger, int ally, Pledges.Of what, int target) {
        double neutral = view.pledges().get(Pledges.Of.NEUTRALITY, ally, target);
        return aid(challenger, ally, what, target)
                * (1 - neutral)
                * view.proximity().get(ally, target);
    }

    private double defender(int target, int ally, Pledges.Of what, int challenger) {
        return aid(target, ally, what, challenger) * view.proximity().get(ally, target);
    }

    /** An ally's aid before distance: as its partner trusts it, no discount by fear, or as outsiders believe it (E6). */
    private double aid(int lead, int ally, Pledges.Of what, int foe) {
        boolean known = what == Pledges.Of.AID || what == Pledges.Of.OFFENCE_AID;
        double heeded = known ? view.trust().get(lead, ally) : view.reputation(ally);
        double owed = foe == NOBODY
                ? view.pledges().get(what, lead, ally)
                : view.pledges().aid(what, lead, ally, foe);
        return owed * heeded * view.capability(ally);
    }
}
