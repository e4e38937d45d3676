package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.Sample;
import concert.measure.all.Measures;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** comparison.csv: one row per measure and theory. */
final class MeansSheet {
    private MeansSheet() {}

    static ComparisonSheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int measure = 0; measure < Comparison.measures(); measure++) {
            for (int rival = 0; rival < comparison.rivals().size(); rival++) {
                rows.add(row(comparison, measure, rival));
            }
        }
        List<ComparisonSheet.Field> fields = List.of(
                ComparisonSheet.Field.text("measure", "name of the measure"),
                ComparisonSheet.Field.text("theory", "name of the theory that every state follows"),
                ComparisonSheet.Field.whole("runs", "runs", "runs in which the measure applies"),
                ComparisonSheet.Field.whole("failed", "runs", "runs of the theory that failed"),
                ComparisonSheet.Field.number(
                        "mean", "the measure's", "mean over the runs of the number that stands for each"),
                ComparisonSheet.Field.number(
                        "low",
                        "the measure's",
                        "lower bound of the 95 % interval of the mean (Hall 1992); empty when all are alike"),
                ComparisonSheet.Field.number("high", "the measure's", "upper bound"));
        return new ComparisonSheet("comparison.csv", ComparisonSheet.joined(fields, ComparisonSheet.rates()), rows);
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
        return ComparisonSheet.joined(row, ComparisonSheet.rates(comparison, rival));
    }
}
