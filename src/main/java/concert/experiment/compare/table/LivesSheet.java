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

    static CsvTable<?> of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (SeedBlock round : comparison.rounds()) {
                for (Life each : round.sides().get(rival).lives()) {
                    rows.add(List.of(
                            comparison.name(rival),
                            Long.toString(round.seed()),
                            Integer.toString(each.treaty()),
                            each.kind().key(),
                            Integer.toString(each.spell().from()),
                            Integer.toString(each.spell().to()),
                            each.spell().ended() ? "1" : "0"));
                }
            }
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("theory", "name of the theory that every state follows"),
                ComparisonColumns.seed("seed of the run"),
                ComparisonColumns.whole("treaty", "", "running number within the run"),
                ComparisonColumns.text("kind", "kind of treaty"),
                ComparisonColumns.whole(
                        "from", "ticks", "age when first seen, above 0 for a treaty older than the run"),
                ComparisonColumns.whole("to", "ticks", "age when last seen"),
                ComparisonColumns.flag("ended", "whether it ended then, rather than outlived the run"));
        return CsvTable.cells("lives.csv", fields, rows);
    }
}
