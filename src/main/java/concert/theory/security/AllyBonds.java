package concert.theory.security;

import concert.model.Pledges;
import java.util.Arrays;

/** The pairs of states that a pledge keeps from fighting each other, in both directions, as one flat list (E3). */
final class AllyBonds {
    private final Pledges pledges;
    private final int[] first;
    private int[] states = new int[16];
    private int[] friends = new int[16];
    private int count;
    private int read = -1;

    AllyBonds(Pledges pledges) {
        this.pledges = pledges;
        this.first = new int[pledges.table(Pledges.Of.BINDING).size() + 1];
    }

    /** Reads the pledges again when any have changed. */
    void refresh() {
        if (read == pledges.changes()) {
            return;
        }
        read = pledges.changes();
        count = 0;
        for (int state = 0; state + 1 < first.length; state++) {
            first[state] = count;
            for (int friend : pledges.partners(state)) {
                if (pledges.get(Pledges.Of.BINDING, state, friend) > 0) {
                    add(state, friend);
                }
            }
        }
        first[first.length - 1] = count;
    }

    private void add(int state, int friend) {
        if (count == states.length) {
            states = Arrays.copyOf(states, 2 * count);
            friends = Arrays.copyOf(friends, 2 * count);
        }
        states[count] = state;
        friends[count++] = friend;
    }

    /** Where the pairs of a state begin, one by one up to where those of the next begin. */
    int first(int state) {
        return first[state];
    }

    int count() {
        return count;
    }

    /** One of a bound pair. */
    int state(int at) {
        return states[at];
    }

    /** The other of it. */
    int friend(int at) {
        return friends[at];
    }
}
