package concert.chart.run;

import concert.chart.data.PactSeries;
import concert.chart.data.StackedBands;
import concert.chart.data.Timeline;
import concert.chart.draw.Theme;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.ValueLines;
import concert.theory.reason.Reasons;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The reasons for one treaty: what speaks for it stacked above zero, what speaks against it below, their sum as a line. */
record ReasonStack(Timeline time, PactSeries pact) implements PlotLayer.Ink {
    /** Less than this nobody sees. */
    private static final double SEEN = 1e-3;

    double high() {
        return Arrays.stream(stack(true).top(Reasons.ALL.size())).max().orElse(0);
    }

    double low() {
        return Arrays.stream(stack(false).top(Reasons.ALL.size())).min().orElse(0);
    }

    /** Marks the reasons that count for anything here. */
    void mark(boolean[] used) {
        for (int reason = 0; reason < used.length; reason++) {
            used[reason] |= ValueLines.known(pact.reasons()[reason]).anyMatch(each -> Math.abs(each) > SEEN);
        }
    }

    private StackedBands stack(boolean above) {
        List<StackedBands.Band> bands = new ArrayList<>();
        for (int reason = 0; reason < pact.reasons().length; reason++) {
            String name = Reasons.names().get(reason);
            double[] height = pact.reasons()[reason].clone();
            for (int tick = 0; tick < height.length; tick++) {
                height[tick] = height[tick] > 0 == above && !Double.isNaN(height[tick]) ? height[tick] : 0;
            }
            bands.add(new StackedBands.Band(name, Theme.reason(name), height));
        }
        return new StackedBands(time, bands);
    }

    @Override
    public void draw(Graphics2D g, PlotLayer.Scale scale) {
        stack(true).draw(g, scale);
        stack(false).draw(g, scale);
        g.setPaint(Theme.FAINT_INK);
        g.setStroke(Theme.THIN);
        double zero = scale.y(0);
        g.draw(new Line2D.Double(scale.area().getMinX(), zero, scale.area().getMaxX(), zero));
        Path2D value = steps(scale);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke(5));
        g.draw(value);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(3));
        g.draw(value);
    }

    /** The value as steps like the areas, while the treaty was in force. */
    private Path2D steps(PlotLayer.Scale scale) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int tick = 0; tick < time.ticks(); tick++) {
            double value = pact.value()[tick];
            if (!Double.isNaN(value)) {
                double from = scale.x(time.year(tick) - time.step() / 2);
                double y = scale.y(value);
                if (down) {
                    path.lineTo(from, y);
                } else {
                    path.moveTo(from, y);
                }
                path.lineTo(scale.x(time.year(tick) + time.step() / 2), y);
            }
            down = !Double.isNaN(value);
        }
        return path;
    }
}
