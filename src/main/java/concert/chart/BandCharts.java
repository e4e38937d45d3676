package concert.chart;

import concert.chart.MeasureBands.Row;
import concert.model.Stance;
import concert.model.TreatyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The charts of several runs: which measures they show, under which names and in which colours. */
final class BandCharts {
    static final List<BandChart> ALL = List.of(
            new MeasureBands("treaties", "Treaties in force, and states in an alliance", false, treaties()),
            new MeasureBands("cohesion", "Mean over the alliances in force, from 0 to 1", true, cohesion()),
            new SurvivalBands(),
            new MeasureBands("stances", "States by what they did", false, stances()),
            new MeasureBands("polarity", "How capability and the camps divide the world", false, polarity()));

    private BandCharts() {}

    private static List<Row> treaties() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("alliances", "alliances", Look.INK));
        rows.add(new Row("treaties", "treaties of all kinds", Look.FAINT_INK));
        rows.add(new Row("states_allied", "states allied", Look.FAINT_INK));
        for (TreatyKind kind : TreatyKind.all()) {
            rows.add(new Row(
                    "treaties_" + snake(kind), kind.title(), Look.of(kind).colour()));
        }
        return List.copyOf(rows);
    }

    private static List<Row> cohesion() {
        return List.of(
                new Row("cohesion", "cohesion", Look.INK),
                new Row("cohesion_strategic", "strategic: common threats", Look.BLUE),
                new Row("cohesion_operational", "operational: unity of command", Look.GREEN),
                new Row("cohesion_tactical", "tactical: interoperability", Look.VERMILION));
    }

    private static List<Row> polarity() {
        return List.of(
                new Row("effective_poles", "effective poles", Look.BLUE),
                new Row("effective_camps", "effective camps", Look.VERMILION),
                new Row("concentration", "concentration of capability", Look.GREEN),
                new Row("polarization", "polarization between camps", Look.PURPLE));
    }

    private static List<Row> stances() {
        List<Row> rows = new ArrayList<>();
        for (Stance stance : StanceShares.ORDER) {
            rows.add(new Row(
                    "stance_" + snake(stance),
                    "states that " + verb(stance),
                    stance == Stance.ABSTAIN ? Look.FAINT_INK : Look.of(stance).colour()));
        }
        return List.copyOf(rows);
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case ENTENTE -> "sign ententes";
            case BUCK_PASS -> "pass the buck";
            case DEFECT, BANDWAGON, BALANCE, ABSTAIN -> stance.key();
        };
    }

    private static String snake(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
