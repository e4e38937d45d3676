package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of threats.csv; its moment is that of the file's columns.
 *
 * @param year label of the tick
 * @param state code of the state that fears
 * @param ccode its COW code, 0 for a state of fiction
 * @param other code of the state it fears
 * @param ccode2 that state's COW code, 0 for a state of fiction
 * @param rank 1 for the gravest
 * @param threat Theta in [0,1) (E2)
 */
public record ThreatRow(
        int tick, String year, String state, int ccode, String other, int ccode2, int rank, double threat) {

    /** Every row of a threats.csv, in order. */
    public static List<ThreatRow> of(Frame threats) {
        return IntStream.range(0, threats.rows())
                .mapToObj(row -> of(threats, row))
                .toList();
    }

    private static ThreatRow of(Frame threats, int row) {
        return new ThreatRow(
                threats.whole(row, "tick"),
                threats.label(row, "year"),
                threats.text(row, "state"),
                threats.whole(row, "ccode", 0),
                threats.text(row, "other"),
                threats.whole(row, "ccode2", 0),
                threats.whole(row, "rank"),
                threats.number(row, "threat"));
    }
}
