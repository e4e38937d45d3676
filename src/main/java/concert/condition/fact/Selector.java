package concert.condition.fact;

import concert.condition.past.Chronicle;
import java.util.Set;
import java.util.TreeSet;

/** Which states are meant, at the end of a tick. */
public interface Selector {
    boolean holds(Chronicle past, int tick, int state);

    Selector ANY = (past, tick, state) -> true;
    Selector MAJOR = Chronicle::major;
    Selector MINOR = (past, tick, state) -> !past.major(tick, state);

    /** Certain states. */
    static Selector of(Set<Integer> states) {
        Set<Integer> listed = new TreeSet<>(states);
        return (past, tick, state) -> listed.contains(state);
    }

    /** The states that border on one. */
    static Selector neighbours(int state) {
        return (past, tick, other) -> other != state && past.border(state, other);
    }

    /** Those of any of several choices. */
    default Selector or(Selector other) {
        return (past, tick, state) -> holds(past, tick, state) || other.holds(past, tick, state);
    }
}
