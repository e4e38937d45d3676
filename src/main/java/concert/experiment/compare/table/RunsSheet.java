package concert.experiment.compare.table;

import concert.experiment.compare.ArmResult;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.SeedBlock;
import concert.measure.Measure;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** runs.csv: one row per theory and seed, with the number that stands for the run of every measure. */
final class RunsSheet {
    private RunsSheet() {}

    private record Row(String theory, long seed, ArmResult run) {
        /** Null for a run that failed. */
        Boolean degenerate() {
            return run.done() ? run.degenerate() : null;
        }
    }

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (SeedBlock round : comparison.rounds()) {
                rows.add(new Row(
                        comparison.name(rival), round.seed(), round.sides().get(rival)));
            }
        }
        return CsvTable.of("runs.csv", ComparisonColumns.joined(columns(), measures(comparison.measures())), rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                ComparisonColumns.theory(Row::theory),
                Column.seed("seed of the run", Row::seed),
                Column.text(
                        "failure",
                        "what the run died of; empty for a run that came to its end",
                        row -> row.run().failure()),
                ComparisonColumns.flag("degenerate", "whether it shows any sign of degeneracy", Row::degenerate));
    }

    private static List<Column<Row>> measures(List<Measure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(at -> measure(measures.get(at), at))
                .toList();
    }

    private static Column<Row> measure(Measure measure, int at) {
        String meaning = measure.meaning() + " Here " + measure.summarised().words() + ".";
        return Column.number(
                measure.name(), measure.unit(), meaning, row -> row.run().means()[at]);
    }
}
