package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Life;
import concert.experiment.compare.SeedBlock;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** lives.csv: one row per treaty of any run, as programs for survival analysis read it. */
final class LivesSheet {
    private LivesSheet() {}

    private record Row(String theory, long seed, Life life) {}

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (SeedBlock round : comparison.rounds()) {
                for (Life each : round.sides().get(rival).lives()) {
                    rows.add(new Row(comparison.name(rival), round.seed(), each));
                }
            }
        }
        return CsvTable.of("lives.csv", columns(), rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                ComparisonColumns.theory(Row::theory),
                Column.seed("seed of the run", Row::seed),
                Column.whole(
                        "treaty",
                        "",
                        "running number within the run",
                        row -> row.life().treaty()),
                Column.text("kind", "kind of treaty", row -> row.life().kind().key()),
                Column.whole(
                        "from",
                        "ticks",
                        "age when first seen, above 0 for a treaty older than the run",
                        row -> row.life().spell().from()),
                Column.whole(
                        "to",
                        "ticks",
                        "age when last seen",
                        row -> row.life().spell().to()),
                ComparisonColumns.flag(
                        "ended",
                        "whether it ended then, rather than outlived the run",
                        row -> row.life().spell().ended()));
    }
}
