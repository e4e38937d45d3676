package concert.model;

import java.io.Serializable;
import java.util.List;

/**
 * Everything a run leaves in memory.
 *
 * @param calendar names of the ticks
 * @param states in order of code
 * @param theories name of each state's theory at the start
 * @param reasons names of the reasons, in the order of every array of terms
 * @param treaties every treaty there ever was, in order of signing
 * @param ticks one record per tick
 * @param turns when states went over to other theories, in order; none in most runs
 */
public record RunRecord(
        Calendar calendar,
        List<State> states,
        List<String> theories,
        List<String> reasons,
        List<Treaty> treaties,
        List<TickRecord> ticks,
        List<Turn> turns)
        implements Serializable {

    /** From a tick on, the name of each state's theory. */
    public record Turn(int tick, List<String> theories) implements Serializable {}

    /** A run whose states keep their theories. */
    public RunRecord(
            Calendar calendar,
            List<State> states,
            List<String> theories,
            List<String> reasons,
            List<Treaty> treaties,
            List<TickRecord> ticks) {
        this(calendar, states, theories, reasons, treaties, ticks, List.of());
    }

    /** The name of the theory that a state follows in a tick. */
    public String theory(int tick, int state) {
        List<String> now = theories;
        for (Turn each : turns) {
            now = each.tick <= tick ? each.theories : now;
        }
        return now.get(state);
    }
}
