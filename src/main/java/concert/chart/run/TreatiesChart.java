package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.StackedBands;
import concert.chart.data.Timeline;
import concert.chart.draw.FillPattern;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.EndLabels;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.ValueLines;
import concert.model.treaty.TreatyKind;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Treaties in force by kind, the kinds that make allies at the bottom with their total as a line; below, who is allied. */
public final class TreatiesChart implements Chart {
    private static final double LOWER = 178;
    private static final double SIDE = 52;
    private static final double GAP = 22;
    private static final Theme.Paint ALLIED = new Theme.Paint(Theme.FAINT_INK, FillPattern.NONE);
    private static final Theme.Paint ALONE = new Theme.Paint(Theme.GRID, FillPattern.NONE);

    @Override
    public String name() {
        return "treaties";
    }

    @Override
    public Picture of(RunData run) {
        if (run.lives().isEmpty() || run.time().empty()) {
            return Picture.nothing("No treaty was ever in force", "No treaties: there is nothing to count.");
        }
        List<StackedBands.Band> bands = new ArrayList<>();
        int alliances = 0;
        for (boolean allied : new boolean[] {true, false}) {
            for (TreatyKind kind : TreatyKind.all()) {
                double[] height = count(run, kind);
                if (kind.alliance() == allied && Arrays.stream(height).sum() > 0) {
                    bands.add(new StackedBands.Band(kind.title(), Theme.of(kind), height));
                    alliances += allied ? 1 : 0;
                }
            }
        }
        StackedBands stack = new StackedBands(run.time(), bands);
        int below = alliances;
        return new Picture(
                title(run.time(), stack.top(bands.size())),
                "Treaties in force at the end of each " + run.time().unit()
                        + ", by kind; below the bold line alliances, above it other pacts. At the foot: states in an alliance.",
                (g, area) -> draw(g, area, plot(run, stack, bands.size(), below), run));
    }

    private static double[] count(RunData run, TreatyKind kind) {
        double[] count = new double[run.time().ticks()];
        for (RunData.Life life : run.lives()) {
            for (int tick = 0; tick < count.length; tick++) {
                count[tick] += life.kind() == kind && life.inForce(tick) ? 1 : 0;
            }
        }
        return count;
    }

    private static String title(Timeline time, double[] total) {
        int last = total.length - 1;
        int peak = 0;
        for (int tick = 1; tick <= last; tick++) {
            peak = total[tick] > total[peak] ? tick : peak;
        }
        String begin = "Treaties in force: " + (int) total[0] + " in " + time.label(0);
        if (last == 0) {
            return begin;
        }
        String end = (int) total[last] + " in " + time.label(last);
        return peak == 0 || total[peak] == total[last]
                ? begin + ", " + end
                : begin + ", at most " + (int) total[peak] + " in " + time.label(peak) + ", " + end;
    }

    /** The treaties above, the states below on the same years. */
    private static void draw(Graphics2D g, Rectangle2D area, XYPlot treaties, RunData run) {
        double[] allied = run.measure("states_allied");
        boolean told = ValueLines.known(allied).count() == allied.length;
        double lower = told ? LOWER : 0;
        treaties.getDomainAxis().setTickLabelsVisible(!told);
        Rectangle2D upper = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - lower);
        AxisFactory.draw(treaties, g, upper);
        if (told) {
            RectangleInsets margins = treaties.getInsets();
            Rectangle2D foot = new Rectangle2D.Double(area.getX(), upper.getMaxY(), area.getWidth(), lower);
            AxisFactory.draw(states(run, allied, margins.getRight()), g, foot);
        }
    }

    private static XYPlot states(RunData run, double[] allied, double room) {
        double[] alone = run.measure("states").clone();
        for (int tick = 0; tick < alone.length; tick++) {
            alone[tick] -= allied[tick];
        }
        StackedBands stack = new StackedBands(
                run.time(),
                List.of(
                        new StackedBands.Band("allied", ALLIED, allied),
                        new StackedBands.Band("not allied", ALONE, alone)));
        double most = Arrays.stream(stack.top(2)).max().orElse(1);
        XYPlot plot = plot(run.time(), most, room);
        plot.addAnnotation(new PlotLayer(stack));
        plot.addAnnotation(
                new PlotLayer(new EndLabels(stack.labels(band -> "states " + band.name() + ": " + (int) band.last()))));
        return plot;
    }

    private static XYPlot plot(Timeline time, double most, double room) {
        NumberAxis up = AxisFactory.counts(most * 1.06);
        up.setFixedDimension(SIDE);
        return AxisFactory.plot(AxisFactory.years(time.from(), time.to()), up, new RectangleInsets(GAP, 0, 0, room));
    }

    private static XYPlot plot(RunData run, StackedBands stack, int bands, int alliances) {
        double[] allied = stack.top(alliances);
        double last = allied[allied.length - 1];
        List<EndLabels.Label> labels = new ArrayList<>(stack.labels(band -> band.name() + ": " + (int) band.last()));
        labels.add(alliances, new EndLabels.Label("alliances: " + (int) last, null, last));
        EndLabels names = new EndLabels(labels);
        double most = Arrays.stream(stack.top(bands)).max().orElse(1);
        XYPlot plot = plot(run.time(), most, Math.max(names.room(), 260));
        plot.addAnnotation(new PlotLayer(stack));
        plot.addAnnotation(new PlotLayer((g, scale) -> ValueLines.cased(g, stack.steps(scale, allied, false), 8)));
        plot.addAnnotation(new PlotLayer(names));
        return plot;
    }
}
