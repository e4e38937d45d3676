package concert.results;

import concert.model.RunRecord;
import concert.model.War;
import concert.model.War.Call;
import concert.model.War.Contribution;
import java.util.List;
import java.util.function.Predicate;

/** wars.csv: one row per war. */
final class WarsFile {
    private static final String CHANCE = "probability in [0,1]";

    private WarsFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<War>> columns = List.of(
                Column.whole("war", "running number", "the war", War::id),
                Column.whole("tick", "tick", "when it was fought", War::tick),
                Column.text("attacker", "code of the challenger", war -> labels.code(war.attacker())),
                Column.text("defender", "code of the challenged", war -> labels.code(war.defender())),
                Column.list(
                        "side_a",
                        "codes of those who fought beside the attacker, itself first",
                        war -> labels.codes(war.side(false))),
                Column.list(
                        "side_b",
                        "codes of those who fought beside the defender, itself first",
                        war -> labels.codes(war.side(true))),
                Column.number(
                        "belief_a", CHANCE, "the attacker's estimate of its own chance (E7)", War::attackerBelief),
                Column.number(
                        "belief_b", CHANCE, "the defender's estimate of its own chance (E7)", War::defenderBelief),
                Column.text(
                        "outcome",
                        "the side that won: attacker or defender",
                        war -> war.defenderWon() ? "defender" : "attacker"),
                called("honoured", "codes of the allies who honoured their treaty", labels, Call::honoured),
                called(
                        "token",
                        "codes of the allies who sent a token or no troops; a soft clause counts it as honoured",
                        labels,
                        call -> call.contribution() == Contribution.TOKEN),
                called(
                        "abandoned",
                        "codes of the allies who did not honour their treaty",
                        labels,
                        call -> !call.honoured()),
                Column.number(
                        "power_a",
                        "the scenario's unit of capability",
                        "what fought for the attacker",
                        War::attackerPower),
                Column.number(
                        "power_b",
                        "the scenario's unit of capability",
                        "what fought for the defender",
                        War::defenderPower),
                Column.number("chance_b", CHANCE, "the defender's true chance (E9)", War::defenderChance),
                Column.year("year", "label of the tick", war -> labels.year(war.tick())));
        return new Sheet<>("wars.csv", columns, run.ticks().stream().flatMap(tick -> tick.wars().stream()));
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
