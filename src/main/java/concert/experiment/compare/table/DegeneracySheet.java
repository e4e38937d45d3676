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
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** degeneracy.csv: one row per theory and sign of degeneracy. */
final class DegeneracySheet {
    private DegeneracySheet() {}

    static CsvTable<?> of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (int sign = 0; sign < Comparison.signs(); sign++) {
                rows.add(row(comparison, rival, sign));
            }
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("theory", "name of the theory that every state follows"),
                ComparisonColumns.text("sign", "sign of degeneracy"),
                ComparisonColumns.number("threshold", "amount", "a run with more of it than this is degenerate"),
                ComparisonColumns.number("amount", "amount", "mean over the runs of how much of it there is"),
                ComparisonColumns.whole("runs", "runs", "runs that came to their end"),
                ComparisonColumns.whole("degenerate", "runs", "those that show the sign"),
                ComparisonColumns.number("rate", "share", "share of the runs that show it"),
                ComparisonColumns.number("low", "share", "lower bound of its 95 % interval (Wilson 1927)"),
                ComparisonColumns.number("high", "share", "upper bound"),
                ComparisonColumns.text("meaning", "what the amount counts"));
        return CsvTable.cells("degeneracy.csv", fields, rows);
    }

    private static List<String> row(Comparison comparison, int rival, int sign) {
        Degeneracy degeneracy = Degeneracies.ALL.get(sign);
        List<ArmResult> runs = comparison.done(rival);
        int hits = (int) runs.stream().filter(each -> each.shows(sign)).count();
        Interval rate = Proportion.of(hits, runs.size(), .95);
        double[] amounts =
                runs.stream().mapToDouble(each -> each.amounts()[sign]).toArray();
        return List.of(
                comparison.name(rival),
                degeneracy.name(),
                NumberFormat.of(degeneracy.threshold()),
                NumberFormat.of(Average.of(amounts)),
                Integer.toString(runs.size()),
                Integer.toString(hits),
                NumberFormat.of(rate.estimate()),
                NumberFormat.of(rate.low()),
                NumberFormat.of(rate.high()),
                degeneracy.meaning());
    }
}
