package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.Sample;
import concert.measure.all.Measures;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** comparison.csv: one row per measure and theory. */
final class MeansSheet {
    private MeansSheet() {}

    static CsvTable<?> of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int measure = 0; measure < Comparison.measures(); measure++) {
            for (int rival = 0; rival < comparison.rivals().size(); rival++) {
                rows.add(row(comparison, measure, rival));
            }
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("measure", "name of the measure"),
                ComparisonColumns.text("theory", "name of the theory that every state follows"),
                ComparisonColumns.whole("runs", "runs", "runs in which the measure applies"),
                ComparisonColumns.whole("failed", "runs", "runs of the theory that failed"),
                ComparisonColumns.number(
                        "mean", "the measure's", "mean over the runs of the number that stands for each"),
                ComparisonColumns.number(
                        "low",
                        "the measure's",
                        "lower bound of the 95 % interval of the mean (Hall 1992); empty when all are alike"),
                ComparisonColumns.number("high", "the measure's", "upper bound"));
        return CsvTable.cells("comparison.csv", ComparisonColumns.joined(fields, ComparisonColumns.rates()), rows);
    }

    private static List<String> row(Comparison comparison, int measure, int rival) {
        double[] values = Sample.valid(comparison.values(rival, measure));
        Interval mean = MeanOfRuns.of(values).interval();
        int failed = comparison.rounds().size() - comparison.done(rival).size();
        List<String> row = List.of(
                Measures.names().get(measure),
                comparison.name(rival),
                Integer.toString(values.length),
                Integer.toString(failed),
                NumberFormat.of(mean.estimate()),
                NumberFormat.of(mean.low()),
                NumberFormat.of(mean.high()));
        return ComparisonColumns.joined(row, ComparisonColumns.rates(comparison, rival));
    }
}
