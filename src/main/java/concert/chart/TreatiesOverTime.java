package concert.chart;

import concert.model.TreatyKind;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Treaties in force by kind, the kinds that make allies at the bottom with their total as a line; below, who is allied. */
final class TreatiesOverTime implements Chart {
    private static final double LOWER = 178;
    private static final double SIDE = 52;
    private static final double GAP = 22;
    private static final Look.Paint ALLIED = new Look.Paint(Look.FAINT_INK, Hatch.NONE);
    private static final Look.Paint ALONE = new Look.Paint(Look.GRID, Hatch.NONE);

    @Override
    public String name() {
        return "treaties";
    }

    @Override
    public Picture of(Chronicle run) {
        if (run.lives().isEmpty() || run.time().empty()) {
            return Picture.nothing("No treaty was ever in force", "No treaties: there is nothing to count.");
        }
        List<Stack.Band> bands = new ArrayList<>();
        int alliances = 0;
        for (boolean allied : new boolean[] {true, false}) {
            for (TreatyKind kind : TreatyKind.all()) {
                double[] height = count(run, kind);
                if (kind.alliance() == allied && Arrays.stream(height).sum() > 0) {
                    bands.add(new Stack.Band(kind.title(), Look.of(kind), height));
                    alliances += allied ? 1 : 0;
                }
            }
        }
        Stack stack = new Stack(run.time(), bands);
        int below = alliances;
        return new Picture(
                title(run.time(), stack.top(bands.size())),
                "Treaties in force at the end of each " + run.time().unit()
                        + ", by kind; below the bold line alliances, above it other pacts. At the foot: states in an alliance.",
                (g, area) -> draw(g, area, plot(run, stack, bands.size(), below), run));
    }

    private static double[] count(Chronicle run, TreatyKind kind) {
        double[] count = new double[run.time().ticks()];
        for (Chronicle.Life life : run.lives()) {
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
    private static void draw(Graphics2D g, Rectangle2D area, XYPlot treaties, Chronicle run) {
        double[] allied = run.measure("states_allied");
        boolean told = Lines.known(allied).count() == allied.length;
        double lower = told ? LOWER : 0;
        treaties.getDomainAxis().setTickLabelsVisible(!told);
        Rectangle2D upper = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - lower);
        Plots.draw(treaties, g, upper);
        if (told) {
            RectangleInsets margins = treaties.getInsets();
            Rectangle2D foot = new Rectangle2D.Double(area.getX(), upper.getMaxY(), area.getWidth(), lower);
            Plots.draw(states(run, allied, margins.getRight()), g, foot);
        }
    }

    private static XYPlot states(Chronicle run, double[] allied, double room) {
        double[] alone = run.measure("states").clone();
        for (int tick = 0; tick < alone.length; tick++) {
            alone[tick] -= allied[tick];
        }
        Stack stack = new Stack(
                run.time(),
                List.of(new Stack.Band("allied", ALLIED, allied), new Stack.Band("not allied", ALONE, alone)));
        double most = Arrays.stream(stack.top(2)).max().orElse(1);
        XYPlot plot = plot(run.time(), most, room);
        plot.addAnnotation(new Layer(stack));
        plot.addAnnotation(
                new Layer(new EndLabels(stack.labels(band -> "states " + band.name() + ": " + (int) band.last()))));
        return plot;
    }

    private static XYPlot plot(Timeline time, double most, double room) {
        NumberAxis up = Plots.counts(most * 1.06);
        up.setFixedDimension(SIDE);
        return Plots.plot(Plots.years(time.from(), time.to()), up, new RectangleInsets(GAP, 0, 0, room));
    }

    private static XYPlot plot(Chronicle run, Stack stack, int bands, int alliances) {
        double[] allied = stack.top(alliances);
        double last = allied[allied.length - 1];
        List<EndLabels.Label> labels = new ArrayList<>(stack.labels(band -> band.name() + ": " + (int) band.last()));
        labels.add(alliances, new EndLabels.Label("alliances: " + (int) last, null, last));
        EndLabels names = new EndLabels(labels);
        double most = Arrays.stream(stack.top(bands)).max().orElse(1);
        XYPlot plot = plot(run.time(), most, Math.max(names.room(), 260));
        plot.addAnnotation(new Layer(stack));
        plot.addAnnotation(new Layer((g, scale) -> line(g, stack.steps(scale, allied, false))));
        plot.addAnnotation(new Layer(names));
        return plot;
    }

    private static void line(Graphics2D g, Path2D path) {
        g.setPaint(Look.PAPER);
        g.setStroke(Look.stroke(8));
        g.draw(path);
        g.setPaint(Look.INK);
        g.setStroke(Look.BOLD);
        g.draw(path);
    }
}
