package concert.results;

import concert.model.RunRecord;
import concert.model.War;
import concert.model.War.Call;
import concert.model.War.Contribution;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** wars.csv: one row per war. */
final class WarsFile {
    private static final String CHANCE = "probability in [0,1]";
    private static final String POWER = "the scenario's unit of capability";

    private WarsFile() {}

    static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<War>> columns = Stream.of(sides(labels), outcome(labels), more(labels))
                .flatMap(List::stream)
                .toList();
        return new CsvTable<>("wars.csv", columns, () -> run.ticks().stream().flatMap(tick -> tick.wars().stream()));
    }

    private static List<Column<War>> sides(Labels labels) {
        String sideA = "codes of those who fought beside the attacker, itself first";
        String sideB = "codes of those who fought beside the defender, itself first";
        return List.of(
                Column.whole("war", "running number", "the war", War::id),
                Column.whole("tick", "tick", "when it was fought", War::tick),
                Column.text("attacker", "code of the challenger", war -> labels.code(war.attacker())),
                Column.text("defender", "code of the challenged", war -> labels.code(war.defender())),
                Column.list("side_a", sideA, war -> labels.codes(war.side(false))),
                Column.list("side_b", sideB, war -> labels.codes(war.side(true))));
    }

    private static List<Column<War>> outcome(Labels labels) {
        String own = "'s estimate of its own chance (E7)";
        String won = "the side that won: attacker or defender";
        String token =
                "codes of the allies whose help was a token or not military; only a soft clause counts it as honoured";
        String abandoned = "codes of the allies who did not honour their treaty";
        return List.of(
                Column.number("belief_a", CHANCE, "the attacker" + own, War::attackerBelief),
                Column.number("belief_b", CHANCE, "the defender" + own, War::defenderBelief),
                Column.text("outcome", won, war -> war.defenderWon() ? "defender" : "attacker"),
                called("honoured", "codes of the allies who honoured their treaty", labels, Call::honoured),
                called("token", token, labels, call -> call.contribution() == Contribution.TOKEN),
                called("abandoned", abandoned, labels, call -> !call.honoured()));
    }

    private static List<Column<War>> more(Labels labels) {
        return List.of(
                Column.number("power_a", POWER, "what fought for the attacker", War::attackerPower),
                Column.number("power_b", POWER, "what fought for the defender", War::defenderPower),
                Column.number("chance_b", CHANCE, "the defender's true chance (E9)", War::defenderChance),
                Column.year("year", "label of the tick", war -> labels.year(war.tick())));
    }

    private static Column<War> called(String name, String meaning, Labels labels, Predicate<Call> which) {
        return Column.list(
                name,
                meaning,
                war -> labels.codes(war.calls().stream()
                        .filter(call -> call.obliged() && which.test(call))
                        .map(Call::state)
                        .sorted()
                        .toList()));
    }
}
