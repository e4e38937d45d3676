package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.StackedBands;
import concert.chart.data.StateSeries;
import concert.chart.data.Timeline;
import concert.chart.draw.FillPattern;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.EndLabels;
import concert.chart.plot.PanelNotes;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.ValueLines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Who has how much of the capability, and how that and the camps divide the world. */
public final class PolarityChart implements Chart {
    private static final double FOOT = 270;
    private static final double ROOM = 250;
    private static final double SIDE = 70;

    /** A measure of the lower plots. */
    private record Gauge(String measure, String name) {}

    private static final List<Gauge> NUMBERS =
            List.of(new Gauge("effective_poles", "poles"), new Gauge("effective_camps", "camps"));
    private static final List<Gauge> INDICES =
            List.of(new Gauge("concentration", "concentration"), new Gauge("polarization", "polarization"));

    @Override
    public String name() {
        return "polarity";
    }

    @Override
    public Picture of(RunData run) {
        List<StackedBands.Band> bands = run.time().empty() ? List.of() : bands(run);
        if (bands.isEmpty()) {
            return Picture.nothing("No state was ever sovereign", "There is no capability to compare.");
        }
        return new Picture(
                title(run, bands),
                "Above: shares of the capability of all sovereign states, the largest "
                        + Math.min(bands.size(), Theme.series())
                        + " by name. Below: effective numbers of poles (states) and camps (states linked by alliances);"
                        + " concentration of capability and polarization between camps, from 0 to 1.",
                (g, area) -> draw(g, area, new StackedBands(run.time(), bands), run));
    }

    /** The shares of the largest states and of the rest together, from the bottom up. */
    private static List<StackedBands.Band> bands(RunData run) {
        double[] all = new double[run.time().ticks()];
        for (StateSeries state : run.states()) {
            add(all, state.capability());
        }
        List<StateSeries> sorted = new ArrayList<>(run.states().stream()
                .filter(state -> ValueLines.known(state.capability()).sum() > 0)
                .toList());
        sorted.sort(Comparator.comparingDouble(state -> -sum(shares(state.capability(), all))));
        int named = sorted.size() <= Theme.series() ? sorted.size() : Theme.series();
        List<StackedBands.Band> bands = new ArrayList<>();
        for (int at = 0; at < named; at++) {
            StateSeries state = sorted.get(at);
            bands.add(new StackedBands.Band(state.name(), Theme.series(at), shares(state.capability(), all)));
        }
        if (named < sorted.size()) {
            double[] rest = new double[all.length];
            sorted.subList(named, sorted.size()).forEach(state -> add(rest, state.capability()));
            int others = sorted.size() - named;
            String name = others == 1 ? sorted.get(named).name() : others + " others";
            bands.add(new StackedBands.Band(name, new Theme.Paint(Theme.GRID, FillPattern.NONE), shares(rest, all)));
        }
        return bands;
    }

    private static void add(double[] sum, double[] line) {
        for (int tick = 0; tick < sum.length; tick++) {
            sum[tick] += Double.isNaN(line[tick]) ? 0 : line[tick];
        }
    }

    /** Shares of a whole, 0 where there is none. */
    private static double[] shares(double[] part, double[] whole) {
        double[] shares = new double[part.length];
        for (int tick = 0; tick < shares.length; tick++) {
            shares[tick] = Double.isNaN(part[tick]) || whole[tick] <= 0 ? 0 : part[tick] / whole[tick];
        }
        return shares;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static String title(RunData run, List<StackedBands.Band> bands) {
        double[] poles = run.measure("effective_poles");
        StackedBands.Band first = bands.get(0);
        int end = poles.length - 1;
        String shares = first.name() + " had " + percent(first.height()[0]) + " of all capability in "
                + run.time().label(0)
                + (end == 0
                        ? ""
                        : " and " + percent(first.last()) + " in " + run.time().label(end));
        double last = poles[end];
        return Double.isNaN(last)
                ? shares
                : shares + ", a world of " + PanelNotes.figure(last)
                        + (last < 1.05 ? " effective pole" : " effective poles");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f\u00a0%%", 100 * share);
    }

    private static void draw(Graphics2D g, Rectangle2D area, StackedBands stack, RunData run) {
        EndLabels names = new EndLabels(stack.labels(
                band -> TextLayout.fit(Theme.font(Theme.PLAIN), band.name(), 190) + " " + percent(band.last())));
        NumberAxis up = AxisFactory.percent();
        up.setFixedDimension(SIDE);
        Timeline time = run.time();
        XYPlot plot = AxisFactory.plot(
                AxisFactory.years(time.from(), time.to()),
                up,
                new RectangleInsets(12, 0, 0, Math.max(ROOM, names.room())));
        plot.addAnnotation(new PlotLayer(stack));
        plot.addAnnotation(new PlotLayer(names));
        double height = area.getHeight() - FOOT;
        AxisFactory.draw(plot, g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height));
        double half = area.getWidth() / 2;
        double top = area.getY() + height + 14;
        Rectangle2D left = new Rectangle2D.Double(area.getX(), top, half, FOOT - 14);
        AxisFactory.draw(lines(run, NUMBERS, 0), g, left);
        AxisFactory.draw(lines(run, INDICES, 1), g, new Rectangle2D.Double(area.getX() + half, top, half, FOOT - 14));
    }

    private static XYPlot lines(RunData run, List<Gauge> gauges, double least) {
        double most = least;
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int at = 0; at < gauges.size(); at++) {
            double[] line = run.measure(gauges.get(at).measure());
            most = Math.max(most, ValueLines.known(line).max().orElse(0));
            double last = line[line.length - 1];
            if (!Double.isNaN(last)) {
                String text = gauges.get(at).name() + " " + PanelNotes.figure(last);
                labels.add(new EndLabels.Label(text, new Theme.Paint(colour(at), FillPattern.NONE), last));
            }
        }
        EndLabels names = new EndLabels(labels);
        Timeline time = run.time();
        NumberAxis up = AxisFactory.figures(0, Math.max(most, .01) * (least == 1 ? 1 : 1.06));
        up.setFixedDimension(SIDE);
        XYPlot plot = AxisFactory.plot(
                AxisFactory.years(time.from(), time.to()),
                up,
                new RectangleInsets(12, 0, 0, Math.max(ROOM, names.room())));
        plot.addAnnotation(new PlotLayer((g, scale) -> ink(g, scale, run, gauges)));
        plot.addAnnotation(new PlotLayer(names));
        return plot;
    }

    private static void ink(Graphics2D g, PlotLayer.Scale scale, RunData run, List<Gauge> gauges) {
        for (int at = 0; at < gauges.size(); at++) {
            g.setPaint(colour(at));
            g.setStroke(Theme.dash(at, 4));
            g.draw(ValueLines.path(
                    scale, run.time().years(), run.measure(gauges.get(at).measure())));
        }
    }

    private static Color colour(int at) {
        return at == 0 ? Theme.BLUE : Theme.VERMILION;
    }
}
