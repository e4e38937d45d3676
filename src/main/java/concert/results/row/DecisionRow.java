package concert.results.row;

import concert.model.record.Decision.Move;
import concert.model.treaty.TreatyKind;
import concert.results.file.DecisionsFile;
import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of decisions.csv.
 *
 * @param state code of the state that decided
 * @param kind of the treaty concerned, null when the move is to do nothing
 * @param partner code of the other state of an offer, empty for none
 * @param treaty running number of the treaty concerned, 0 for none
 * @param human whether a person, or a script, in the state's seat decided it
 * @param chosen whether the move was made, or the answer was yes; otherwise it was the runner-up, or the answer no
 * @param weighed whether others were asked for their consent, or the state itself was
 * @param agreed whether all who were asked agreed
 * @param reasons what each adds to the value, in the order of {@link #reasons(Frame)}
 */
public record DecisionRow(
        int tick,
        String state,
        Move move,
        TreatyKind kind,
        String partner,
        int treaty,
        boolean human,
        double value,
        double probability,
        boolean chosen,
        boolean weighed,
        boolean agreed,
        double[] reasons) {

    /** Every row of a decisions.csv. */
    public static List<DecisionRow> of(Frame decisions) {
        List<String> columns = columns(decisions);
        return IntStream.range(0, decisions.rows())
                .mapToObj(row -> of(decisions, row, columns))
                .toList();
    }

    private static DecisionRow of(Frame decisions, int row, List<String> columns) {
        return new DecisionRow(
                decisions.whole(row, "tick", -1),
                decisions.text(row, "state"),
                decisions.filled(row, "move", Move.class),
                decisions.constant(row, "kind", TreatyKind.class),
                decisions.text(row, "partner"),
                decisions.whole(row, "treaty", 0),
                decisions.flag(row, "human"),
                decisions.number(row, "value"),
                decisions.number(row, "probability"),
                decisions.flag(row, "chosen"),
                !decisions.text(row, "consented").isEmpty(),
                decisions.flag(row, "consented"),
                columns.stream()
                        .mapToDouble(each -> decisions.number(row, each))
                        .toArray());
    }

    /** The names of the reasons that a decisions.csv or pacts.csv tells of, in the order of its columns. */
    public static List<String> reasons(Frame frame) {
        return columns(frame).stream()
                .map(each -> each.substring(DecisionsFile.REASON.length()))
                .toList();
    }

    /** The columns that hold them. */
    public static List<String> columns(Frame frame) {
        return frame.columns().stream()
                .filter(each -> each.startsWith(DecisionsFile.REASON))
                .toList();
    }

    /** Whether it was no more than the second choice. */
    public boolean second() {
        return !weighed && !chosen && !human;
    }
}
