package concert.engine.choice;

import concert.engine.tick.Offer;
import java.util.List;

/**
 * What one state has before it in a tick (E5).
 *
 * @param state whose it is
 * @param considered the states it considers, the one that it meets first
 * @param offers what it could propose to that one, or ask into with it
 */
record Agenda(int state, int[] considered, List<Offer> offers) {
    /** Of a state that considers nobody. */
    static Agenda empty(int state) {
        return new Agenda(state, new int[0], List.of());
    }
}
