package concert.model;

import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every treaty there is and was, and who holds which. */
final class TreatyRegistry {
    private final int states;
    private final List<Treaty> living = new ArrayList<>();
    private final List<Treaty> all = new ArrayList<>();
    private final List<List<Treaty>> held = new ArrayList<>();

    TreatyRegistry(int states) {
        this.states = states;
        for (int me = 0; me < states; me++) {
            held.add(new ArrayList<>());
        }
    }

    List<Treaty> living() {
        return Collections.unmodifiableList(living);
    }

    List<Treaty> all() {
        return Collections.unmodifiableList(all);
    }

    /** The living treaties of a state in order of its joining. */
    List<Treaty> of(int state) {
        return Collections.unmodifiableList(held.get(state));
    }

    /** The running numbers of what each state holds. */
    int[][] held() {
        return held.stream()
                .map(each -> each.stream().mapToInt(Treaty::id).toArray())
                .toArray(int[][]::new);
    }

    /** Puts the treaties of a snapshot in place of these. */
    void restore(WorldSnapshot from) {
        all.clear();
        living.clear();
        from.treaties().forEach(each -> all.add(new Treaty(each, states)));
        all.stream().filter(Treaty::alive).forEach(living::add);
        for (int me = 0; me < states; me++) {
            List<Treaty> mine = held.get(me);
            mine.clear();
            for (int id : from.held()[me]) {
                mine.add(all.get(id - 1));
            }
        }
    }

    Treaty sign(Draft draft, double belief) {
        Treaty treaty = new Treaty(all.size() + 1, states, draft, belief);
        all.add(treaty);
        living.add(treaty);
        for (int member : treaty.members()) {
            held.get(member).add(treaty);
        }
        return treaty;
    }

    void admit(Treaty treaty, int state, int tick) {
        treaty.admit(state, tick);
        held.get(state).add(treaty);
    }

    void release(Treaty treaty, int state, int tick, Cause why) {
        treaty.release(state, tick, why);
        held.get(state).remove(treaty);
    }

    void end(Treaty treaty, int tick, Cause why) {
        int[] before = treaty.members();
        treaty.end(tick, why);
        living.remove(treaty);
        for (int member : before) {
            held.get(member).remove(treaty);
        }
    }
}
