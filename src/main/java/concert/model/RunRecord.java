package concert.model;

import java.io.Serializable;
import java.util.List;

/**
 * Everything a run leaves in memory.
 *
 * @param calendar names of the ticks
 * @param states in order of code
 * @param theories name of each state's theory
 * @param reasons names of the reasons, in the order of every array of terms
 * @param treaties every treaty there ever was, in order of signing
 * @param ticks one record per tick
 */
public record RunRecord(
        Calendar calendar,
        List<State> states,
        List<String> theories,
        List<String> reasons,
        List<Treaty> treaties,
        List<TickRecord> ticks)
        implements Serializable {}
