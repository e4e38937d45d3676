package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of dyads.csv: what a state has pledged another by treaties in force at the end of a tick.
 *
 * @param year label of the tick
 * @param state1 code of the one, whose pledges these are
 * @param ccode1 its COW code, 0 for a state of fiction
 * @param state2 code of the other
 * @param ccode2 its COW code, 0 for a state of fiction
 */
public record PledgeRow(
        int tick,
        String year,
        String state1,
        int ccode1,
        String state2,
        int ccode2,
        boolean defense,
        boolean offense,
        boolean neutral,
        boolean nonagg,
        boolean consul) {

    /** Every row of a dyads.csv, in order. */
    public static List<PledgeRow> of(Frame dyads) {
        return IntStream.range(0, dyads.rows()).mapToObj(row -> of(dyads, row)).toList();
    }

    private static PledgeRow of(Frame dyads, int row) {
        return new PledgeRow(
                dyads.whole(row, "tick"),
                dyads.label(row, "year"),
                dyads.text(row, "state1"),
                dyads.whole(row, "ccode1", 0),
                dyads.text(row, "state2"),
                dyads.whole(row, "ccode2", 0),
                dyads.flag(row, "defense"),
                dyads.flag(row, "offense"),
                dyads.flag(row, "neutral"),
                dyads.flag(row, "nonagg"),
                dyads.flag(row, "consul"));
    }
}
