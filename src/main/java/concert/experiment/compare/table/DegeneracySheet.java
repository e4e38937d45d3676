package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.measure.Average;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** degeneracy.csv: one row per theory and sign of degeneracy. */
final class DegeneracySheet {
    private DegeneracySheet() {}

    /**
     * A row.
     *
     * @param sign its number
     * @param runs those that came to their end
     */
    private record Row(String theory, int sign, List<ArmResult> runs) {
        Degeneracy degeneracy() {
            return Degeneracies.ALL.get(sign);
        }

        double amount() {
            return Average.of(
                    runs.stream().mapToDouble(each -> each.amounts()[sign]).toArray());
        }

        int hits() {
            return (int) runs.stream().filter(each -> each.shows(sign)).count();
        }

        Interval rate() {
            return Proportion.of(hits(), runs.size(), .95);
        }
    }

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (int sign = 0; sign < Comparison.signs(); sign++) {
                rows.add(new Row(comparison.name(rival), sign, comparison.done(rival)));
            }
        }
        return CsvTable.of("degeneracy.csv", columns(), rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                ComparisonColumns.theory(Row::theory),
                Column.text(
                        "sign", "sign of degeneracy", row -> row.degeneracy().name()),
                Column.number(
                        "threshold",
                        "amount",
                        "a run with more of it than this is degenerate",
                        row -> row.degeneracy().threshold()),
                Column.number("amount", "amount", "mean over the runs of how much of it there is", Row::amount),
                Column.whole(
                        "runs",
                        "runs",
                        "runs that came to their end",
                        row -> row.runs().size()),
                Column.whole("degenerate", "runs", "those that show the sign", Row::hits),
                Column.number(
                        "rate",
                        "share",
                        "share of the runs that show it",
                        row -> row.rate().estimate()),
                Column.number(
                        "low",
                        "share",
                        "lower bound of its 95 % interval (Wilson 1927)",
                        row -> row.rate().low()),
                Column.number("high", "share", "upper bound", row -> row.rate().high()),
                Column.text(
                        "meaning",
                        "what the amount counts",
                        row -> row.degeneracy().meaning()));
    }
}
