package concert.theory.security;

import concert.model.Pledges;
import concert.model.View;

/** The few states that are believed to have offence partners (E6), read again only when pledges have changed. */
final class Attackers {
    private final View view;
    private final int[] states;
    private int count;
    private int latest;
    private int read = -1;

    Attackers(View view) {
        this.view = view;
        this.states = new int[view.size()];
    }

    void refresh() {
        if (read != view.pledges().changes()) {
            read = view.pledges().changes();
            count = 0;
            latest = 0;
            for (int state = 0; state < states.length; state++) {
                if (attacks(state)) {
                    states[count++] = state;
                    latest = Math.max(latest, view.pledges().changed(state));
                }
            }
        }
    }

    private boolean attacks(int state) {
        for (int partner : view.pledges().partners(state)) {
            if (view.pledges().get(Pledges.Of.SEEN_OFFENCE, state, partner) > 0) {
                return true;
            }
        }
        return false;
    }

    /** When the pledges of any of them last changed, as {@link Pledges#changes} counts. */
    int latest() {
        return latest;
    }

    int count() {
        return count;
    }

    int state(int at) {
        return states[at];
    }
}
