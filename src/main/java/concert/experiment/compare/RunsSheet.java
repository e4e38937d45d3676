package concert.experiment.compare;

import concert.measure.Measures;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;

/** runs.csv: one row per theory and seed, with the number that stands for the run of every measure. */
final class RunsSheet {
    private RunsSheet() {}

    static Sheet of(Comparison comparison) {
        List<Sheet.Field> fields = new ArrayList<>(List.of(
                Sheet.Field.text("theory", "name of the theory that every state follows"),
                Sheet.Field.whole("seed", "", "seed of the run"),
                Sheet.Field.text("failure", "what the run died of; empty for a run that came to its end"),
                new Sheet.Field("degenerate", "flag", "", "whether it shows any sign of degeneracy")));
        Measures.ALL.forEach(each -> fields.add(Sheet.Field.number(
                each.name(),
                each.unit(),
                each.meaning() + " Here " + each.summarised().words() + ".")));
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (Round round : comparison.rounds()) {
                Side side = round.sides().get(rival);
                List<String> row = new ArrayList<>(List.of(
                        comparison.name(rival),
                        Long.toString(round.seed()),
                        side.failure(),
                        side.done() ? side.degenerate() ? "1" : "0" : ""));
                for (double mean : side.means()) {
                    row.add(Figure.of(mean));
                }
                rows.add(row);
            }
        }
        return new Sheet("runs.csv", fields, rows);
    }
}
