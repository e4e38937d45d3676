package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.SeedBlock;
import concert.measure.all.Measures;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** runs.csv: one row per theory and seed, with the number that stands for the run of every measure. */
final class RunsSheet {
    private RunsSheet() {}

    static ComparisonSheet of(Comparison comparison) {
        List<ComparisonSheet.Field> fields = new ArrayList<>(List.of(
                ComparisonSheet.Field.text("theory", "name of the theory that every state follows"),
                ComparisonSheet.Field.whole("seed", "", "seed of the run"),
                ComparisonSheet.Field.text("failure", "what the run died of; empty for a run that came to its end"),
                new ComparisonSheet.Field("degenerate", "flag", "", "whether it shows any sign of degeneracy")));
        Measures.ALL.forEach(each -> fields.add(ComparisonSheet.Field.number(
                each.name(),
                each.unit(),
                each.meaning() + " Here " + each.summarised().words() + ".")));
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (SeedBlock round : comparison.rounds()) {
                ArmResult side = round.sides().get(rival);
                List<String> row = new ArrayList<>(List.of(
                        comparison.name(rival),
                        Long.toString(round.seed()),
                        side.failure(),
                        side.done() ? side.degenerate() ? "1" : "0" : ""));
                for (double mean : side.means()) {
                    row.add(NumberFormat.of(mean));
                }
                rows.add(row);
            }
        }
        return new ComparisonSheet("runs.csv", fields, rows);
    }
}
