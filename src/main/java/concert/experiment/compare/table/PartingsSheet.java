package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.experiment.compare.Parted;
import concert.experiment.compare.SeedBlock;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** partings.csv: one row per pair of theories and seed on which both runs came to their end. */
final class PartingsSheet {
    private PartingsSheet() {}

    private record Row(long seed, Pair pair, Parted parted) {}

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            for (SeedBlock round : comparison.rounds()) {
                for (Parted each : round.partings()) {
                    if (each.one() == pair.one() && each.other() == pair.other()) {
                        rows.add(new Row(round.seed(), pair, each));
                    }
                }
            }
        }
        return CsvTable.of(
                "partings.csv",
                ComparisonColumns.joined(
                        ComparisonColumns.names(comparison, "name of a theory", Row::pair),
                        List.of(Column.seed("seed of both runs", Row::seed)),
                        Column.lift(columns(), Row::parted)),
                rows);
    }

    private static List<Column<Parted>> columns() {
        return List.of(
                Column.whole("tick", "tick", "first in which the worlds part; empty when they never do", Parted::tick),
                Column.text("year", "label of the tick", Parted::year),
                Column.text(
                        "state",
                        "code of the state whose decision parted them; empty when an event did",
                        Parted::state),
                Column.text(
                        "parting",
                        "what parted them, with the value and gravest reasons of each decision",
                        Parted::sentence));
    }
}
