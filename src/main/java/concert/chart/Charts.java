package concert.chart;

import concert.chart.data.Bands;
import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.draw.Caption;
import concert.chart.draw.ChartRenderer;
import concert.chart.draw.DrawnChart;
import concert.chart.draw.NoFontsException;
import concert.chart.draw.PageLayout;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.life.LifelineChart;
import concert.chart.life.SurvivalChart;
import concert.chart.many.BandCharts;
import concert.chart.map.StatePlaces;
import concert.chart.network.NetworkHistory;
import concert.chart.network.NetworkSheets;
import concert.chart.run.BurdenChart;
import concert.chart.run.CohesionChart;
import concert.chart.run.PolarityChart;
import concert.chart.run.ReasonChart;
import concert.chart.run.SnyderChart;
import concert.chart.run.StanceChart;
import concert.chart.run.TreatiesChart;
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
            new TreatiesChart(),
            new CohesionChart(),
            new LifelineChart(),
            new SurvivalChart(),
            new StanceChart(),
            new PolarityChart(),
            new BurdenChart(),
            new SnyderChart(),
            new ReasonChart());

    private Charts() {}

    /** The names of the charts of one run, in their order. */
    public static List<String> names() {
        return OF_ONE_RUN.stream().map(Chart::name).toList();
    }

    /** Draws every chart of one run, its caption from the folder's manifest. */
    public static List<DrawnChart> draw(Path folder) throws IOException {
        return draw(folder, Caption.of(folder));
    }

    /** Draws every chart of several runs, their caption from the folder's manifest. */
    public static List<DrawnChart> drawBands(Path parent) throws IOException {
        return drawBands(parent, Caption.of(parent));
    }

    /**
     * Draws every chart of one run into its folder, the network on the map at the end; for a folder that has no manifest
     * yet.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> draw(Path folder, Caption caption) throws IOException {
        return ChartRenderer.print(all(folder), caption.line(), folder.resolve(FOLDER));
    }

    /**
     * Every chart of one run as SVG, the network on the map at the end, without a file written.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> sheets(Path folder, Caption caption) throws IOException {
        return ChartRenderer.print(all(folder), caption.line(), null);
    }

    /**
     * Every chart of one run but the network as SVG, without a file written.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> sheets(Frames files, Caption caption) throws IOException {
        return ChartRenderer.print(orders(files), caption.line(), null);
    }

    /**
     * The charts of those names, ready to be painted; of a run in a folder or of one that is still going on.
     *
     * @throws NoFontsException when this Java finds no fonts
     * @throws IllegalArgumentException naming the chart there is not
     */
    public static List<Picture> pictures(List<String> names, Frames files) throws IOException {
        requireFonts();
        RunData run = RunData.read(files);
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
        double scale = Math.min(width / Theme.WIDTH, height / Theme.HEIGHT);
        Graphics2D sheet = (Graphics2D) g.create();
        sheet.translate((width - scale * Theme.WIDTH) / 2, (height - scale * Theme.HEIGHT) / 2);
        sheet.scale(scale, scale);
        sheet.clipRect(0, 0, Theme.WIDTH, Theme.HEIGHT);
        PageLayout.draw(sheet, picture, caption);
        sheet.dispose();
    }

    /**
     * Draws every chart of several runs: {@code parent} holds measures-bands.csv and a results folder per run. Without
     * that file, which is so when every run failed, there is nothing to draw.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> drawBands(Path parent, Caption caption) throws IOException {
        return bands(parent, caption, parent.resolve(FOLDER));
    }

    /**
     * Every chart of several runs as SVG, without a file written; none when every run failed.
     *
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> bandSheets(Path parent, Caption caption) throws IOException {
        return bands(parent, caption, null);
    }

    private static List<DrawnChart> bands(Path parent, Caption caption, Path target) throws IOException {
        requireFonts();
        if (!Files.exists(parent.resolve(Bands.FILE))) {
            return List.of();
        }
        Bands runs = Bands.read(parent);
        List<ChartRenderer.Order> orders = BandCharts.ALL.stream()
                .map(chart -> new ChartRenderer.Order(chart.name(), () -> chart.of(runs)))
                .toList();
        return ChartRenderer.print(orders, caption.line(), target);
    }

    private static List<ChartRenderer.Order> all(Path folder) throws IOException {
        List<ChartRenderer.Order> orders = new ArrayList<>(orders(Frames.in(folder)));
        orders.addAll(network(folder));
        return orders;
    }

    private static List<ChartRenderer.Order> orders(Frames files) throws IOException {
        requireFonts();
        RunData run = RunData.read(files);
        return OF_ONE_RUN.stream()
                .map(chart -> new ChartRenderer.Order(chart.name(), () -> chart.of(run)))
                .toList();
    }

    /** The network on the map, several sheets; only for a folder that holds its scenario, which tells where states lie. */
    private static List<ChartRenderer.Order> network(Path folder) throws IOException {
        if (!StatePlaces.in(folder)) {
            return List.of();
        }
        try {
            List<State> states = StatePlaces.of(folder);
            NetworkHistory history = NetworkHistory.read(Frames.in(folder), states);
            return NetworkSheets.of(states, history).entrySet().stream()
                    .map(sheet -> new ChartRenderer.Order(sheet.getKey(), sheet::getValue))
                    .toList();
        } catch (RuntimeException fault) {
            return List.of(new ChartRenderer.Order("network", () -> {
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
        if (!Theme.lettersWork()) {
            throw new NoFontsException();
        }
    }
}
