package concert.model.record;

import concert.model.Calendar;
import concert.model.State;
import concert.model.treaty.Treaty;
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
        List<Turn> turns) {

    /** From a tick on, the name of each state's theory. */
    public record Turn(int tick, List<String> theories) {}

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

    /** The same record with the treaties as they stand, for a reader beside whom the run goes on. */
    public RunRecord still() {
        List<Treaty> standing = treaties.stream().map(Treaty::still).toList();
        return new RunRecord(calendar, states, theories, reasons, standing, ticks, turns);
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
