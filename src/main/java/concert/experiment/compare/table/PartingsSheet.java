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

    static CsvTable<?> of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            for (SeedBlock round : comparison.rounds()) {
                for (Parted each : round.partings()) {
                    if (each.one() == pair.one() && each.other() == pair.other()) {
                        rows.add(List.of(
                                comparison.name(pair.one()),
                                comparison.name(pair.other()),
                                Long.toString(round.seed()),
                                each.tick() == null ? "" : each.tick().toString(),
                                each.year(),
                                each.state(),
                                each.sentence()));
                    }
                }
            }
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("one", "name of a theory"),
                ComparisonColumns.text("other", "name of another"),
                ComparisonColumns.seed("seed of both runs"),
                ComparisonColumns.whole("tick", "tick", "first in which the worlds part; empty when they never do"),
                ComparisonColumns.text("year", "label of the tick"),
                ComparisonColumns.text(
                        "state", "code of the state whose decision parted them; empty when an event did"),
                ComparisonColumns.text(
                        "parting", "what parted them, with the value and gravest reasons of each decision"));
        return CsvTable.cells("partings.csv", fields, rows);
    }
}
