package concert.results.row;

import concert.model.record.Stance;
import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of states.csv; its units and moments are those of the file's columns. What only a sovereign state has is NaN, null
 * or empty for another.
 *
 * @param year label of the tick, such as 1890 or 1890.2500
 * @param state its code
 * @param ccode its COW code, 0 for a state of fiction
 * @param stance what it did, null when not sovereign
 * @param topThreat code of the state it fears most, empty for none
 * @param soloEffort the effort it would make alone (E8)
 * @param capability K, NaN for a state that is not there
 * @param economy Y, NaN for a state that is not there
 * @param name its display name
 * @param capabilityBefore K before the wars of the tick
 */
public record StateRow(
        int tick,
        String year,
        String state,
        int ccode,
        boolean sovereign,
        double capability,
        double economy,
        double effort,
        String theory,
        Stance stance,
        String topThreat,
        double threat,
        double security,
        double abandonment,
        double entrapment,
        double reputation,
        double soloEffort,
        String name,
        double capabilityBefore) {

    /** Every row of a states.csv, in order. */
    public static List<StateRow> of(Frame states) {
        return IntStream.range(0, states.rows())
                .mapToObj(row -> of(states, row))
                .toList();
    }

    private static StateRow of(Frame states, int row) {
        return new StateRow(
                states.whole(row, "tick"),
                states.label(row, "year"),
                states.text(row, "state"),
                states.whole(row, "ccode", 0),
                states.flag(row, "sovereign"),
                states.number(row, "capability"),
                states.number(row, "economy"),
                states.number(row, "effort"),
                states.text(row, "theory"),
                states.constant(row, "stance", Stance.class),
                states.text(row, "top_threat"),
                states.number(row, "threat"),
                states.number(row, "security"),
                states.number(row, "abandonment"),
                states.number(row, "entrapment"),
                states.number(row, "reputation"),
                states.number(row, "solo_effort"),
                states.text(row, "name"),
                states.number(row, "capability_before"));
    }
}
