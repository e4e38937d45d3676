package concert.experiment.compare;

import java.util.ArrayList;
import java.util.List;

/** lives.csv: one row per treaty of any run, as programs for survival analysis read it. */
final class LivesSheet {
    private LivesSheet() {}

    static Sheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            for (Round round : comparison.rounds()) {
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
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("theory", "name of the theory that every state follows"),
                Sheet.Field.whole("seed", "", "seed of the run"),
                Sheet.Field.whole("treaty", "", "running number within the run"),
                Sheet.Field.text("kind", "kind of treaty"),
                Sheet.Field.whole("from", "ticks", "age when first seen, above 0 for a treaty older than the run"),
                Sheet.Field.whole("to", "ticks", "age when last seen"),
                new Sheet.Field("ended", "flag", "", "whether it ended then, rather than outlived the run"));
        return new Sheet("lives.csv", fields, rows);
    }
}
