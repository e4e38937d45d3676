package concert.chart;

import concert.chart.MeasureBands.Row;
import concert.model.Stance;
import concert.model.TreatyKind;
import concert.results.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /**
     * Every chart of one run, for a page.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Plate> plates(Frames files) throws IOException {
        requireFonts();
        Chronicle run = Chronicle.read(files);
        List<Plate> plates = new ArrayList<>();
        for (Chart chart : OF_ONE_RUN) {
            plates.add(Paper.plate(chart.of(run), chart.name()));
        }
        return plates;
    }

    /**
     * Every chart of several runs, for a page; none when every run failed.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Plate> bandPlates(Path parent) throws IOException {
        requireFonts();
        List<Plate> plates = new ArrayList<>();
        if (Files.exists(parent.resolve(Bands.FILE))) {
            Bands runs = Bands.read(parent);
            for (BandChart chart : OF_SEVERAL_RUNS) {
                plates.add(Paper.plate(chart.of(runs), chart.name()));
            }
        }
        return plates;
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
