package concert.theory.security;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.Standing;

/** The few states that are believed to have offence partners (E6), read again only when pledges have changed. */
final class Attackers {
    private final Standing standing;
    private final View view;
    private final int[] states;
    private int count;
    private int latest;
    private int read = -1;

    Attackers(Standing standing) {
        this.standing = standing;
        this.view = standing.view();
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

    /** Fills A: what could come against the state, each challenger and its believed offence partners not pledged neutral. */
    void fill(double[] attack) {
        System.arraycopy(standing.reach(), 0, attack, 0, attack.length);
        double[] neutral = standing.portfolio(Pledges.Of.NEUTRALITY);
        for (int at = 0; at < count; at++) {
            int you = states[at];
            for (int partner : view.pledges().partners(you)) {
                attack[you] += aid(you, partner) * (1 - neutral[partner]);
            }
        }
    }

    /** Adds to A what a state may bring as challengers' partner once so much less of it is pledged neutral. */
    void engage(double[] attack, int partner, double less) {
        for (int at = 0; at < count && less != 0; at++) {
            attack[states[at]] += less * aid(states[at], partner);
        }
    }

    /** The power that outsiders believe a challenger's offence partner would bring against the state (E6). */
    private double aid(int challenger, int partner) {
        int me = standing.me();
        double aid = view.pledges().aid(Pledges.Of.SEEN_OFFENCE, challenger, partner, me);
        return partner == me || challenger == me || aid == 0
                ? 0
                : aid * view.reputation(partner) * standing.reach()[partner];
    }
}
