package concert.results.file;

import concert.model.event.War;
import concert.model.event.War.Call;
import concert.model.event.War.Contribution;
import concert.model.record.RunRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import concert.results.table.TickMoment;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** wars.csv: one row per war. Who was called to a side, or came, is in one of three classes: fought, token, stayed away. */
public final class WarsFile {
    public static final String FILE = "wars.csv";

    private static final String CHANCE = "probability in [0,1]";
    private static final String POWER = "the scenario's unit of capability";

    private WarsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<War>> columns = Stream.of(sides(labels), outcome(labels), more(run))
                .flatMap(List::stream)
                .toList();
        return new CsvTable<>(FILE, columns, () -> run.ticks().stream().flatMap(tick -> tick.wars().stream()));
    }

    private static List<Column<War>> sides(Labels labels) {
        String share = " force-share of what it could bring to bear there (E9)";
        String fought = ", itself first: those who gave at least the" + share;
        String token = ": those who gave something, but less than the" + share;
        String stayed = " whom a treaty obliged and who gave nothing";
        return List.of(
                Column.whole("war", "running number", "the war", War::id),
                Column.whole("tick", "tick", "when it was fought", War::tick),
                Column.text("attacker", "code of the challenger", war -> labels.code(war.attacker())),
                Column.text("defender", "code of the challenged", war -> labels.code(war.defender())),
                Column.list(
                        "fought_a", "codes of who fought for the attacker" + fought, war -> fought(war, labels, false)),
                Column.list(
                        "fought_b", "codes of who fought for the defender" + fought, war -> fought(war, labels, true)),
                called("token_a", "codes of the attacker's helpers" + token, labels, each -> token(each, false)),
                called("token_b", "codes of the defender's helpers" + token, labels, each -> token(each, true)),
                called("stayed_a", "codes of the attacker's allies" + stayed, labels, each -> stayed(each, false)),
                called("stayed_b", "codes of the defender's allies" + stayed, labels, each -> stayed(each, true)));
    }

    private static List<Column<War>> outcome(Labels labels) {
        String own = "'s estimate of its own chance (E7)";
        String won = "the side that won: attacker or defender";
        String obliged = "codes of all whom a treaty called to either side, each in one of the lists above";
        String honoured =
                "codes of those among them whose help their clause counts: a hard clause the hard-share of what"
                        + " it could bring to bear or more, a soft one anything; honoured over obliged, summed over the wars so"
                        + " far, is the measure honour_rate";
        return List.of(
                Column.number("belief_a", CHANCE, "the attacker" + own, War::attackerBelief),
                Column.number("belief_b", CHANCE, "the defender" + own, War::defenderBelief),
                Column.text("outcome", won, war -> war.defenderWon() ? "defender" : "attacker"),
                called("obliged", obliged, labels, Call::obliged),
                called("honoured", honoured, labels, call -> call.obliged() && call.honoured()));
    }

    private static List<Column<War>> more(RunRecord run) {
        Labels labels = new Labels(run);
        String before = "K before the war of the ";
        return List.of(
                TickMoment.BEFORE_LOSSES.of(
                        Column.number("power_a", POWER, "what fought for the attacker", War::attackerPower)),
                TickMoment.BEFORE_LOSSES.of(
                        Column.number("power_b", POWER, "what fought for the defender", War::defenderPower)),
                Column.number("chance_b", CHANCE, "the defender's true chance (E9)", War::defenderChance),
                Column.year("year", "label of the tick", war -> labels.year(war.tick())),
                Column.number("capability_a", POWER, before + "attacker", war -> before(run, war, war.attacker())),
                Column.number("capability_b", POWER, before + "defender", war -> before(run, war, war.defender())));
    }

    private static double before(RunRecord run, War war, int state) {
        return run.ticks().get(war.tick()).states().capabilityBefore()[state];
    }

    private static String fought(War war, Labels labels, boolean defending) {
        return labels.codes(war.side(defending));
    }

    private static boolean token(Call call, boolean defending) {
        return call.withDefender() == defending && call.contribution() == Contribution.TOKEN;
    }

    /** Nobody stayed away whom no treaty obliged. */
    private static boolean stayed(Call call, boolean defending) {
        return call.withDefender() == defending && call.obliged() && call.contribution() == Contribution.NOTHING;
    }

    private static Column<War> called(String name, String meaning, Labels labels, Predicate<Call> which) {
        return Column.list(
                name,
                meaning,
                war -> labels.codes(war.calls().stream()
                        .filter(which)
                        .map(Call::state)
                        .sorted()
                        .toList()));
    }
}
