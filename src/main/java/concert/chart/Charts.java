package concert.chart;

import concert.chart.MeasureBands.Row;
import concert.model.Stance;
import concert.model.State;
import concert.model.TreatyKind;
import concert.results.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The charts of a results folder, drawn from its files alone into its folder {@code charts}, as PNG and SVG. */
public final class Charts {
    private static final String FOLDER = "charts";

    private static final List<Chart> OF_ONE_RUN =
            List.of(new TreatiesOverTime(), new CohesionPanels(), new LifeLines(), new StanceShares());

    private static final List<BandChart> OF_SEVERAL_RUNS = List.of(
            new MeasureBands("treaties", "Treaties in force", false, treaties()),
            new MeasureBands("cohesion", "Mean over the alliances in force, from 0 to 1", true, cohesion()),
            new SurvivalBands(),
            new MeasureBands("stances", "States by what they did", false, stances()));

    private Charts() {}

    /** Draws every chart of one run, its caption from the folder's manifest. */
    public static void draw(Path folder) throws IOException {
        draw(folder, Caption.of(folder));
    }

    /** Draws every chart of several runs, their caption from the folder's manifest. */
    public static void drawBands(Path parent) throws IOException {
        drawBands(parent, Caption.of(parent));
    }

    /**
     * Draws every chart of one run; for a folder that has no manifest yet.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static void draw(Path folder, Caption caption) throws IOException {
        requireFonts();
        Chronicle run = Chronicle.read(Frames.in(folder));
        for (Chart chart : OF_ONE_RUN) {
            Paper.write(chart.of(run), caption.line(), folder.resolve(FOLDER), chart.name());
        }
        network(folder, caption);
    }

    /** The network on the map, several sheets; only for a folder that holds its scenario, which tells where states lie. */
    private static void network(Path folder, Caption caption) throws IOException {
        if (!Places.in(folder)) {
            return;
        }
        List<State> states = Places.of(folder);
        NetworkHistory history = NetworkHistory.read(Frames.in(folder), states);
        for (Map.Entry<String, Picture> sheet :
                NetworkSheets.of(states, history).entrySet()) {
            Paper.write(sheet.getValue(), caption.line(), folder.resolve(FOLDER), sheet.getKey());
        }
    }

    /**
     * Draws every chart of several runs: {@code parent} holds measures-bands.csv and a results folder per run. Without
     * that file, which is so when every run failed, there is nothing to draw.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static void drawBands(Path parent, Caption caption) throws IOException {
        requireFonts();
        if (!Files.exists(parent.resolve(Bands.FILE))) {
            return;
        }
        Bands runs = Bands.read(parent);
        for (BandChart chart : OF_SEVERAL_RUNS) {
            Paper.write(chart.of(runs), caption.line(), parent.resolve(FOLDER), chart.name());
        }
    }

    private static void requireFonts() throws NoFontsException {
        if (!Look.lettersWork()) {
            throw new NoFontsException();
        }
    }

    private static List<Row> treaties() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("alliances", "alliances", Look.INK));
        rows.add(new Row("treaties", "treaties of all kinds", Look.FAINT_INK));
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
            default -> stance.key();
        };
    }

    private static String snake(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
