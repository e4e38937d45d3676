package concert.results.row;

import concert.model.event.War.Contribution;
import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of calls.csv; states are told by their codes.
 *
 * @param year label of the tick
 * @param lead whose side it was called to
 * @param foe the state on the other side
 * @param treaty running number of the treaty that obliged it most, 0 for none
 * @param stake what moved it, with {@code duty} and {@code noise}, less {@code reluctance} (E9)
 * @param value v, their sum
 */
public record CallRow(
        int tick,
        String year,
        String lead,
        String foe,
        String state,
        int treaty,
        double stake,
        double duty,
        double reluctance,
        double noise,
        double value,
        Contribution contribution,
        boolean honoured) {

    /** Every row of a calls.csv, in order. */
    public static List<CallRow> of(Frame calls) {
        return IntStream.range(0, calls.rows()).mapToObj(row -> of(calls, row)).toList();
    }

    private static CallRow of(Frame calls, int row) {
        return new CallRow(
                calls.whole(row, "tick"),
                calls.label(row, "year"),
                calls.text(row, "lead"),
                calls.text(row, "foe"),
                calls.text(row, "state"),
                calls.whole(row, "treaty", 0),
                calls.number(row, "stake"),
                calls.number(row, "duty"),
                calls.number(row, "reluctance"),
                calls.number(row, "noise"),
                calls.number(row, "value"),
                calls.filled(row, "contribution", Contribution.class),
                calls.flag(row, "honoured"));
    }
}
