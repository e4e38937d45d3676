package concert.engine.war;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;

/**
 * Which side of a quarrel holds a nuclear state at the outset (E7). A side is its principal and the states truly obliged
 * to it, whatever outsiders know: offence partners of the challenger, states pledged to defend the target, but none that
 * is bound to the other side. Who would honour its pledge is not known yet.
 */
final class NuclearStates {
    private final View view;

    NuclearStates(View view) {
        this.view = view;
    }

    /** Whether both sides hold one. */
    boolean onBothSides(int challenger, int target) {
        return holds(challenger, target, false) && holds(target, challenger, true);
    }

    private boolean holds(int lead, int foe, boolean defending) {
        boolean held = view.nuclear(lead);
        for (int ally : view.pledges().partners(lead)) {
            held |= view.nuclear(ally) && obliged(ally, lead, foe, defending);
        }
        return held;
    }

    private boolean obliged(int ally, int lead, int foe, boolean defending) {
        if (ally == foe || view.pledges().get(Pledges.Of.BINDING, ally, foe) > 0) {
            return false;
        }
        boolean obliged = false;
        for (Treaty each : view.treatiesOf(ally)) {
            Obligations owed = each.commitments().of(ally, foe);
            obliged |= each.has(lead) && (defending ? owed.defence() : owed.offence()) > 0;
        }
        return obliged;
    }
}
