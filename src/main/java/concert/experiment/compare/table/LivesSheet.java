package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Life;
import concert.experiment.compare.SeedBlock;
import java.util.ArrayList;
import java.util.List;

/** lives.csv: one row per treaty of any run, as programs for survival analysis read it. */
final class LivesSheet {
    private LivesSheet() {}

    static ComparisonSheet of(Comparison comparison) {
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
        List<ComparisonSheet.Field> fields = List.of(
                ComparisonSheet.Field.text("theory", "name of the theory that every state follows"),
                ComparisonSheet.Field.whole("seed", "", "seed of the run"),
                ComparisonSheet.Field.whole("treaty", "", "running number within the run"),
                ComparisonSheet.Field.text("kind", "kind of treaty"),
                ComparisonSheet.Field.whole(
                        "from", "ticks", "age when first seen, above 0 for a treaty older than the run"),
                ComparisonSheet.Field.whole("to", "ticks", "age when last seen"),
                new ComparisonSheet.Field("ended", "flag", "", "whether it ended then, rather than outlived the run"));
        return new ComparisonSheet("lives.csv", fields, rows);
    }
}
