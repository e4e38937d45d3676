package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.measure.Average;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** degeneracy.csv: one row per theory and sign of degeneracy. */
final class DegeneracySheet {
    private DegeneracySheet() {}

    static ComparisonSheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (int sign = 0; sign < Comparison.signs(); sign++) {
                rows.add(row(comparison, rival, sign));
            }
        }
        List<ComparisonSheet.Field> fields = List.of(
                ComparisonSheet.Field.text("theory", "name of the theory that every state follows"),
                ComparisonSheet.Field.text("sign", "sign of degeneracy"),
                ComparisonSheet.Field.number("threshold", "amount", "a run with more of it than this is degenerate"),
                ComparisonSheet.Field.number("amount", "amount", "mean over the runs of how much of it there is"),
                ComparisonSheet.Field.whole("runs", "runs", "runs that came to their end"),
                ComparisonSheet.Field.whole("degenerate", "runs", "those that show the sign"),
                ComparisonSheet.Field.number("rate", "share", "share of the runs that show it"),
                ComparisonSheet.Field.number("low", "share", "lower bound of its 95 % interval (Wilson 1927)"),
                ComparisonSheet.Field.number("high", "share", "upper bound"),
                ComparisonSheet.Field.text("meaning", "what the amount counts"));
        return new ComparisonSheet("degeneracy.csv", fields, rows);
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
