package concert.chart.run;

import concert.chart.data.PactSeries;
import concert.chart.data.RunData.Life;
import concert.chart.data.StateSeries;
import concert.chart.data.Timeline;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.Legend;
import concert.chart.plot.Panels;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.PointLabels;
import concert.chart.plot.ValueLines;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * The way of one member through Snyder's plane.
 *
 * @param code for where the name has no room
 * @param across entrapment, NaN while it was no member
 * @param up abandonment
 */
record SnyderPath(String name, String code, double[] across, double[] up) {
    private static final double R = 6;
    static final List<Legend.Item> KEY = List.of(
            new Legend.Item(2 * R, (g, x, y) -> start(g, x + R, y), "when the run or the membership begins"),
            new Legend.Item(2 * R, (g, x, y) -> end(g, x + R, y), "when the membership or the run ends"),
            new Legend.Item(0, (g, x, y) -> {}, "The six most capable members at most, named where there is room"));

    /** An alliance with the paths of its members, the most capable first. */
    record Alliance(String name, Life life, Timeline time, List<SnyderPath> paths) {
        Panels.Panel panel() {
            return new Panels.Panel(name, (g, x, y) -> CohesionChart.fate(g, life, time, x, y), 1, this::draw);
        }

        /** The members there are paints for. */
        List<SnyderPath> drawn() {
            return paths.subList(0, Math.min(Theme.series(), paths.size()));
        }

        private void draw(Graphics2D g, PlotLayer.Scale scale) {
            List<SnyderPath> drawn = drawn();
            PointLabels labels = new PointLabels(scale.area(), R + 3);
            for (int at = drawn.size() - 1; at >= 0; at--) {
                drawn.get(at).draw(g, scale, at, labels);
            }
            g.setPaint(Theme.INK);
            for (SnyderPath path : drawn) {
                int last = path.last();
                double x = scale.x(path.across[last]);
                double y = scale.y(path.up[last]);
                if (!labels.write(g, path.name, x, y)) {
                    labels.write(g, path.code, x, y);
                }
            }
        }
    }

    /** The path of a state while it belongs to a treaty, each point the mean of a block of ticks. */
    static SnyderPath of(StateSeries state, PactSeries pact, int block) {
        int points = (pact.members().length + block - 1) / block;
        double[] across = new double[points];
        double[] up = new double[points];
        for (int at = 0; at < points; at++) {
            across[at] = mean(state, pact, at * block, block, state.entrapment());
            up[at] = mean(state, pact, at * block, block, state.abandonment());
        }
        return new SnyderPath(state.name(), TextLayout.clean(state.code()), across, up);
    }

    private static double mean(StateSeries state, PactSeries pact, int from, int block, double[] fear) {
        double[] values = ValueLines.unknown(block);
        for (int at = 0; at < block && from + at < fear.length; at++) {
            int tick = from + at;
            if (pact.inForce(tick) && pact.members()[tick].contains(state.code())) {
                values[at] = fear[tick];
            }
        }
        return ValueLines.mean(values);
    }

    /** Whether there is any point to draw. */
    boolean there() {
        return last() >= 0;
    }

    private int last() {
        int at = up.length - 1;
        while (at >= 0 && Double.isNaN(up[at] + across[at])) {
            at--;
        }
        return at;
    }

    private void draw(Graphics2D g, PlotLayer.Scale scale, int rank, PointLabels labels) {
        BasicStroke stroke = Theme.dash(rank, 2.5f);
        g.setPaint(Theme.series(rank).colour());
        g.setStroke(stroke);
        g.draw(ValueLines.path(scale, across, up));
        int first = 0;
        while (Double.isNaN(up[first] + across[first])) {
            first++;
        }
        double x = scale.x(across[last()]);
        double y = scale.y(up[last()]);
        labels.block(x - R, y - R, 2 * R, 2 * R);
        for (int at = first; at < last(); at++) {
            avoid(labels, scale, at);
        }
        labels.avoid(scale.x(across[first]) - R, scale.y(up[first]) - R, 2 * R, 2 * R);
        start(g, scale.x(across[first]), scale.y(up[first]));
        end(g, x, y);
    }

    /** Keeps names off the way from one point to the next. */
    private void avoid(PointLabels labels, PlotLayer.Scale scale, int at) {
        double x = scale.x(across[at]);
        double y = scale.y(up[at]);
        double dx = scale.x(across[at + 1]) - x;
        double dy = scale.y(up[at + 1]) - y;
        int steps = (int) (Math.hypot(dx, dy) / 8) + 1; // none where either end is not there
        for (int step = 0; step <= steps; step++) {
            labels.avoid(x + dx * step / steps - 2, y + dy * step / steps - 2, 4, 4);
        }
    }

    private static void start(Graphics2D g, double x, double y) {
        Ellipse2D circle = new Ellipse2D.Double(x - R + 1, y - R + 1, 2 * R - 2, 2 * R - 2);
        g.setPaint(Theme.PAPER);
        g.fill(circle);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(2));
        g.draw(circle);
    }

    private static void end(Graphics2D g, double x, double y) {
        g.setPaint(Theme.INK);
        g.fill(new Ellipse2D.Double(x - R, y - R, 2 * R, 2 * R));
    }
}
