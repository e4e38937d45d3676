package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.SeedBlock;
import concert.measure.all.Measures;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** runs.csv: one row per theory and seed, with the number that stands for the run of every measure. */
final class RunsSheet {
    private RunsSheet() {}

    static CsvTable<?> of(Comparison comparison) {
        List<Column<?>> fields = new ArrayList<>(List.of(
                ComparisonColumns.text("theory", "name of the theory that every state follows"),
                ComparisonColumns.seed("seed of the run"),
                ComparisonColumns.text("failure", "what the run died of; empty for a run that came to its end"),
                ComparisonColumns.flag("degenerate", "whether it shows any sign of degeneracy")));
        Measures.ALL.forEach(each -> fields.add(ComparisonColumns.number(
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
        return CsvTable.cells("runs.csv", fields, rows);
    }
}
