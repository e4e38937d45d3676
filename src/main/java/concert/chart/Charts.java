package concert.chart;

import concert.model.State;
import concert.results.Frames;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The charts of a run, from its CSV files alone: into the folder {@code charts} of its results as PNG and SVG, as SVG
 * for a page, or painted on a screen. A chart that fails through a fault of the program is a sheet that says so, and
 * holds none of the others back.
 */
public final class Charts {
    private static final String FOLDER = "charts";

    private static final List<Chart> OF_ONE_RUN = List.of(
            new TreatiesOverTime(),
            new CohesionPanels(),
            new LifeLines(),
            new SurvivalCurves(),
            new StanceShares(),
            new PolarityChart(),
            new BurdenPlane(),
            new SnyderPlane(),
            new ReasonPanels());

    private Charts() {}

    /** The names of the charts of one run, in their order. */
    public static List<String> names() {
        return OF_ONE_RUN.stream().map(Chart::name).toList();
    }

    /** Draws every chart of one run, its caption from the folder's manifest. */
    public static List<Drawn> draw(Path folder) throws IOException {
        return draw(folder, Caption.of(folder));
    }

    /** Draws every chart of several runs, their caption from the folder's manifest. */
    public static List<Drawn> drawBands(Path parent) throws IOException {
        return drawBands(parent, Caption.of(parent));
    }

    /**
     * Draws every chart of one run into its folder, the network on the map at the end; for a folder that has no manifest
     * yet.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Drawn> draw(Path folder, Caption caption) throws IOException {
        return Press.print(all(folder), caption.line(), folder.resolve(FOLDER));
    }

    /**
     * Every chart of one run as SVG, the network on the map at the end, without a file written.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Drawn> sheets(Path folder, Caption caption) throws IOException {
        return Press.print(all(folder), caption.line(), null);
    }

    /**
     * Every chart of one run but the network as SVG, without a file written.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Drawn> sheets(Frames files, Caption caption) throws IOException {
        return Press.print(orders(files), caption.line(), null);
    }

    /**
     * The charts of those names, ready to be painted; of a run in a folder or of one that is still going on.
     *
     * @throws NoFontsException when this Java finds no fonts
     * @throws IllegalArgumentException naming the chart there is not
     */
    public static List<Picture> pictures(List<String> names, Frames files) throws IOException {
        requireFonts();
        Chronicle run = Chronicle.read(files);
        List<Picture> pictures = new ArrayList<>();
        for (String name : names) {
            pictures.add(chart(name).of(run));
        }
        return List.copyOf(pictures);
    }

    /**
     * Paints a sheet into a rectangle of any size from the origin, as large as its shape of 16 by 9 allows, centred.
     *
     * @param caption the line at its foot, such as {@link Caption#line}
     */
    public static void paint(Graphics2D g, Picture picture, String caption, double width, double height) {
        double scale = Math.min(width / Look.WIDTH, height / Look.HEIGHT);
        Graphics2D sheet = (Graphics2D) g.create();
        sheet.translate((width - scale * Look.WIDTH) / 2, (height - scale * Look.HEIGHT) / 2);
        sheet.scale(scale, scale);
        sheet.clipRect(0, 0, Look.WIDTH, Look.HEIGHT);
        Sheet.draw(sheet, picture, caption);
        sheet.dispose();
    }

    /**
     * Draws every chart of several runs: {@code parent} holds measures-bands.csv and a results folder per run. Without
     * that file, which is so when every run failed, there is nothing to draw.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Drawn> drawBands(Path parent, Caption caption) throws IOException {
        return bands(parent, caption, parent.resolve(FOLDER));
    }

    /**
     * Every chart of several runs as SVG, without a file written; none when every run failed.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<Drawn> bandSheets(Path parent, Caption caption) throws IOException {
        return bands(parent, caption, null);
    }

    private static List<Drawn> bands(Path parent, Caption caption, Path target) throws IOException {
        requireFonts();
        if (!Files.exists(parent.resolve(Bands.FILE))) {
            return List.of();
        }
        Bands runs = Bands.read(parent);
        List<Press.Order> orders = BandCharts.ALL.stream()
                .map(chart -> new Press.Order(chart.name(), () -> chart.of(runs)))
                .toList();
        return Press.print(orders, caption.line(), target);
    }

    private static List<Press.Order> all(Path folder) throws IOException {
        List<Press.Order> orders = new ArrayList<>(orders(Frames.in(folder)));
        orders.addAll(network(folder));
        return orders;
    }

    private static List<Press.Order> orders(Frames files) throws IOException {
        requireFonts();
        Chronicle run = Chronicle.read(files);
        return OF_ONE_RUN.stream()
                .map(chart -> new Press.Order(chart.name(), () -> chart.of(run)))
                .toList();
    }

    /** The network on the map, several sheets; only for a folder that holds its scenario, which tells where states lie. */
    private static List<Press.Order> network(Path folder) throws IOException {
        if (!Places.in(folder)) {
            return List.of();
        }
        try {
            List<State> states = Places.of(folder);
            NetworkHistory history = NetworkHistory.read(Frames.in(folder), states);
            return NetworkSheets.of(states, history).entrySet().stream()
                    .map(sheet -> new Press.Order(sheet.getKey(), sheet::getValue))
                    .toList();
        } catch (RuntimeException fault) {
            return List.of(new Press.Order("network", () -> {
                throw fault;
            }));
        }
    }

    private static Chart chart(String name) {
        return OF_ONE_RUN.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no chart \"" + name + "\". Maybe one of " + String.join(", ", names()) + "?"));
    }

    private static void requireFonts() throws NoFontsException {
        if (!Look.lettersWork()) {
            throw new NoFontsException();
        }
    }
}
