package concert.chart.many;

import concert.chart.draw.Theme;
import concert.chart.many.MeasureBands.Row;
import concert.chart.run.StanceChart;
import concert.model.record.Stance;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The charts of several runs: which measures they show, under which names and in which colours. */
public final class BandCharts {
    public static final List<BandChart> ALL = List.of(
            new MeasureBands("treaties", "Treaties in force, and states in an alliance", false, treaties()),
            new MeasureBands("cohesion", "Mean over the alliances in force, from 0 to 1", true, cohesion()),
            new SurvivalBands(),
            new MeasureBands("stances", "States by what they did", false, stances()),
            new MeasureBands("polarity", "How capability and the camps divide the world", false, polarity()));

    private BandCharts() {}

    private static List<Row> treaties() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("alliances", "alliances", Theme.INK));
        rows.add(new Row("treaties", "treaties of all kinds", Theme.FAINT_INK));
        rows.add(new Row("states_allied", "states allied", Theme.FAINT_INK));
        for (TreatyKind kind : TreatyKind.all()) {
            rows.add(new Row(
                    "treaties_" + snake(kind), kind.title(), Theme.of(kind).colour()));
        }
        return List.copyOf(rows);
    }

    private static List<Row> cohesion() {
        return List.of(
                new Row("cohesion", "cohesion", Theme.INK),
                new Row("cohesion_strategic", "strategic: common threats", Theme.BLUE),
                new Row("cohesion_operational", "operational: unity of command", Theme.GREEN),
                new Row("cohesion_tactical", "tactical: interoperability", Theme.VERMILION));
    }

    private static List<Row> polarity() {
        return List.of(
                new Row("effective_poles", "effective poles", Theme.BLUE),
                new Row("effective_camps", "effective camps", Theme.VERMILION),
                new Row("concentration", "concentration of capability", Theme.GREEN),
                new Row("polarization", "polarization between camps", Theme.PURPLE));
    }

    private static List<Row> stances() {
        List<Row> rows = new ArrayList<>();
        for (Stance stance : StanceChart.ORDER) {
            rows.add(new Row(
                    "stance_" + snake(stance),
                    "states that " + verb(stance),
                    stance == Stance.ABSTAIN
                            ? Theme.FAINT_INK
                            : Theme.of(stance).colour()));
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
