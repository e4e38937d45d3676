package concert.chart.data;

import concert.chart.draw.Theme;
import concert.chart.plot.EndLabels;
import concert.chart.plot.PlotLayer;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Bands stacked over the ticks, each tick a step as wide as it lasts. */
public final class StackedBands implements PlotLayer.Ink {

    /** One band from the bottom up: its height at each tick; heights below 0 stack downwards. */
    public record Band(String name, Theme.Paint paint, double[] height) {
        public double last() {
            return height[height.length - 1];
        }
    }

    private final Timeline time;
    private final List<Band> bands;

    public StackedBands(Timeline time, List<Band> bands) {
        this.time = time;
        this.bands = List.copyOf(bands);
    }

    /** The height of the stack below and including the first {@code count} bands, at each tick. */
    public double[] top(int count) {
        double[] top = new double[time.ticks()];
        for (Band band : bands.subList(0, count)) {
            for (int tick = 0; tick < top.length; tick++) {
                top[tick] += band.height()[tick];
            }
        }
        return top;
    }

    /** A label for each band at its middle in the last tick. */
    public List<EndLabels.Label> labels(Function<Band, String> text) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int at = 0; at < bands.size(); at++) {
            Band band = bands.get(at);
            double middle = top(at)[time.ticks() - 1] + band.last() / 2;
            labels.add(new EndLabels.Label(text.apply(band), band.paint(), middle));
        }
        return labels;
    }

    @Override
    public void draw(Graphics2D g, PlotLayer.Scale scale) {
        for (int at = 0; at < bands.size(); at++) {
            if (Arrays.stream(bands.get(at).height()).allMatch(height -> height == 0)) {
                continue;
            }
            Path2D area = steps(scale, top(at + 1), false);
            area.append(steps(scale, top(at), true), true);
            area.closePath();
            bands.get(at).paint().hatch().fill(g, area, bands.get(at).paint().colour());
        }
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke(1.6f));
        for (int at = 1; at < bands.size(); at++) {
            g.draw(steps(scale, top(at), false));
        }
    }

    /** The outline of a height over the ticks, from left to right or back. */
    public Path2D steps(PlotLayer.Scale scale, double[] height, boolean back) {
        Path2D path = new Path2D.Double();
        for (int count = 0; count < height.length; count++) {
            int tick = back ? height.length - 1 - count : count;
            double half = back ? -time.step() / 2 : time.step() / 2;
            double y = scale.y(height[tick]);
            if (count == 0) {
                path.moveTo(scale.x(time.year(tick) - half), y);
            } else {
                path.lineTo(scale.x(time.year(tick) - half), y);
            }
            path.lineTo(scale.x(time.year(tick) + half), y);
        }
        return path;
    }
}
