package concert.experiment.compare;

import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.Sample;
import concert.measure.Measures;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;

/** comparison.csv: one row per measure and theory. */
final class MeansSheet {
    private MeansSheet() {}

    static Sheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int measure = 0; measure < Comparison.measures(); measure++) {
            for (int rival = 0; rival < comparison.rivals().size(); rival++) {
                rows.add(row(comparison, measure, rival));
            }
        }
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("measure", "name of the measure"),
                Sheet.Field.text("theory", "name of the theory that every state follows"),
                Sheet.Field.whole("runs", "runs", "runs in which the measure applies"),
                Sheet.Field.whole("failed", "runs", "runs of the theory that failed"),
                Sheet.Field.number("mean", "the measure's", "mean over the runs of the number that stands for each"),
                Sheet.Field.number(
                        "low",
                        "the measure's",
                        "lower bound of the 95 % interval of the mean (Hall 1992); empty when all are alike"),
                Sheet.Field.number("high", "the measure's", "upper bound"));
        return new Sheet("comparison.csv", Sheet.joined(fields, Sheet.rates()), rows);
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
                Figure.of(mean.estimate()),
                Figure.of(mean.low()),
                Figure.of(mean.high()));
        return Sheet.joined(row, Sheet.rates(comparison, rival));
    }
}
