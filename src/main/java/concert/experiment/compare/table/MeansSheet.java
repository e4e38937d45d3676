package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.Sample;
import concert.measure.Measure;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** comparison.csv: one row per measure and theory. */
final class MeansSheet {
    private MeansSheet() {}

    /**
     * A row.
     *
     * @param rival number of the theory
     * @param runs in which the measure applies
     * @param failed runs of the theory
     */
    private record Row(String measure, int rival, int runs, int failed, Interval mean) {
        static Row of(Comparison comparison, int measure, int rival, String name) {
            double[] values = Sample.valid(comparison.values(rival, measure));
            return new Row(
                    name,
                    rival,
                    values.length,
                    comparison.rounds().size() - comparison.done(rival).size(),
                    MeanOfRuns.of(values).interval());
        }
    }

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        List<Measure> measures = comparison.measures();
        for (int measure = 0; measure < measures.size(); measure++) {
            for (int rival = 0; rival < comparison.rivals().size(); rival++) {
                rows.add(
                        Row.of(comparison, measure, rival, measures.get(measure).name()));
            }
        }
        return CsvTable.of(
                "comparison.csv",
                ComparisonColumns.joined(columns(comparison), ComparisonColumns.rates(comparison, Row::rival)),
                rows);
    }

    private static List<Column<Row>> columns(Comparison comparison) {
        String own = "the measure's";
        return List.of(
                Column.text("measure", "name of the measure", Row::measure),
                ComparisonColumns.theory(row -> comparison.name(row.rival())),
                Column.whole("runs", "runs", "runs in which the measure applies", Row::runs),
                Column.whole("failed", "runs", "runs of the theory that failed", Row::failed),
                Column.number(
                        "mean",
                        own,
                        "mean over the runs of the number that stands for each",
                        row -> row.mean().estimate()),
                Column.number(
                        "low",
                        own,
                        "lower bound of the 95 % interval of the mean (Hall 1992); empty when all are alike",
                        row -> row.mean().low()),
                Column.number("high", own, "upper bound", row -> row.mean().high()));
    }
}
