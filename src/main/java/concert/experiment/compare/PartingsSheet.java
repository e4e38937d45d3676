package concert.experiment.compare;

import concert.experiment.compare.Comparison.Pair;
import java.util.ArrayList;
import java.util.List;

/** partings.csv: one row per pair of theories and seed on which both runs came to their end. */
final class PartingsSheet {
    private PartingsSheet() {}

    static Sheet of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            for (Round round : comparison.rounds()) {
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
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("one", "name of a theory"),
                Sheet.Field.text("other", "name of another"),
                Sheet.Field.whole("seed", "", "seed of both runs"),
                Sheet.Field.whole("tick", "tick", "first in which the worlds part; empty when they never do"),
                Sheet.Field.text("year", "label of the tick"),
                Sheet.Field.text("state", "code of the state whose decision parted them; empty when an event did"),
                Sheet.Field.text("parting", "what parted them, with the value and gravest reasons of each decision"));
        return new Sheet("partings.csv", fields, rows);
    }
}
