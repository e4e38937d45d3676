package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of events.csv.
 *
 * @param event what happened
 * @param state code of the state it happened to or that acted, empty for none
 * @param other code of the other state concerned, empty for none
 * @param treaty running number of the treaty concerned, 0 for none
 * @param cause why, empty where none is told
 * @param detail the figures that drove it
 * @param year label of the tick
 */
public record EventRow(
        int tick, String event, String state, String other, int treaty, String cause, String detail, String year) {

    /** Every row of an events.csv, in order. */
    public static List<EventRow> of(Frame events) {
        return IntStream.range(0, events.rows())
                .mapToObj(row -> of(events, row))
                .toList();
    }

    private static EventRow of(Frame events, int row) {
        return new EventRow(
                events.whole(row, "tick"),
                events.text(row, "event"),
                events.text(row, "state"),
                events.text(row, "other"),
                events.whole(row, "treaty", 0),
                events.text(row, "cause"),
                events.text(row, "detail"),
                events.label(row, "year"));
    }
}
