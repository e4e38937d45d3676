package concert.experiment.compare;

import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.measure.Average;
import concert.measure.Degeneracies;
import concert.measure.Degeneracy;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;

/** degeneracy.csv: one row per theory and sign of degeneracy. */
final class DegeneracySheet {
    private DegeneracySheet() {}

    static Sheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (int sign = 0; sign < Comparison.signs(); sign++) {
                rows.add(row(comparison, rival, sign));
            }
        }
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("theory", "name of the theory that every state follows"),
                Sheet.Field.text("sign", "sign of degeneracy"),
                Sheet.Field.number("threshold", "amount", "a run with more of it than this is degenerate"),
                Sheet.Field.number("amount", "amount", "mean over the runs of how much of it there is"),
                Sheet.Field.whole("runs", "runs", "runs that came to their end"),
                Sheet.Field.whole("degenerate", "runs", "those that show the sign"),
                Sheet.Field.number("rate", "share", "share of the runs that show it"),
                Sheet.Field.number("low", "share", "lower bound of its 95 % interval (Wilson 1927)"),
                Sheet.Field.number("high", "share", "upper bound"),
                Sheet.Field.text("meaning", "what the amount counts"));
        return new Sheet("degeneracy.csv", fields, rows);
    }

    private static List<String> row(Comparison comparison, int rival, int sign) {
        Degeneracy degeneracy = Degeneracies.ALL.get(sign);
        List<Side> runs = comparison.done(rival);
        int hits = (int) runs.stream().filter(each -> each.shows(sign)).count();
        Interval rate = Proportion.of(hits, runs.size(), .95);
        double[] amounts =
                runs.stream().mapToDouble(each -> each.amounts()[sign]).toArray();
        return List.of(
                comparison.name(rival),
                degeneracy.name(),
                Figure.of(degeneracy.threshold()),
                Figure.of(Average.of(amounts)),
                Integer.toString(runs.size()),
                Integer.toString(hits),
                Figure.of(rate.estimate()),
                Figure.of(rate.low()),
                Figure.of(rate.high()),
                degeneracy.meaning());
    }
}
