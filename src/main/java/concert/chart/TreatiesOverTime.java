package concert.chart;

import concert.model.TreatyKind;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Treaties in force by kind, the kinds that make allies at the bottom with their total as a line. */
final class TreatiesOverTime implements Chart {
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
                        + ", by kind. Below the bold line: alliances; above it: neutrality and non-aggression pacts.",
                (g, area) -> Plots.draw(plot(run, stack, bands.size(), below), g, area));
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
        String end = (int) total[last] + " in " + time.label(last);
        return peak == 0 || total[peak] == total[last]
                ? begin + ", " + end
                : begin + ", at most " + (int) total[peak] + " in " + time.label(peak) + ", " + end;
    }

    private static XYPlot plot(Chronicle run, Stack stack, int bands, int alliances) {
        double[] allied = stack.top(alliances);
        double last = allied[allied.length - 1];
        List<EndLabels.Label> labels = new ArrayList<>(stack.labels(band -> band.name() + ": " + (int) band.last()));
        labels.add(alliances, new EndLabels.Label("alliances: " + (int) last, null, last));
        EndLabels names = new EndLabels(labels);
        double most = Arrays.stream(stack.top(bands)).max().orElse(1);
        XYPlot plot = Plots.plot(
                Plots.years(run.time().from(), run.time().to()),
                Plots.counts(most * 1.06),
                new RectangleInsets(12, 0, 0, names.room()));
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
