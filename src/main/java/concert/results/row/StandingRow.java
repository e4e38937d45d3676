package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of pacts.csv: how a treaty stands in a tick. Its units and moments are those of the file's columns.
 *
 * @param year label of the tick
 * @param treaty running number
 * @param members their codes
 * @param targets codes of the states it is directed at
 * @param strategic Cs, one of the three gauges of cohesion (E11)
 * @param belief outsiders' belief that it exists (E6)
 * @param value V, mean over its members (E4)
 * @param values V of each member, in their order
 * @param reasons what each adds to the value, in the order of {@link DecisionRow#reasons(Frame)}
 */
public record StandingRow(
        int tick,
        String year,
        int treaty,
        List<String> members,
        List<String> targets,
        double strategic,
        double operational,
        double tactical,
        double cohesion,
        double belief,
        double value,
        double[] values,
        double[] reasons) {

    /** Every row of a pacts.csv, in order. */
    public static List<StandingRow> of(Frame pacts) {
        List<String> reasons = DecisionRow.columns(pacts);
        return IntStream.range(0, pacts.rows())
                .mapToObj(row -> of(pacts, row, reasons))
                .toList();
    }

    private static StandingRow of(Frame pacts, int row, List<String> reasons) {
        return new StandingRow(
                pacts.whole(row, "tick"),
                pacts.label(row, "year"),
                pacts.whole(row, "treaty"),
                pacts.list(row, "members"),
                pacts.list(row, "targets"),
                pacts.number(row, "strategic"),
                pacts.number(row, "operational"),
                pacts.number(row, "tactical"),
                pacts.number(row, "cohesion"),
                pacts.number(row, "belief"),
                pacts.number(row, "value"),
                pacts.numbers(row, "values"),
                reasons.stream().mapToDouble(each -> pacts.number(row, each)).toArray());
    }
}
