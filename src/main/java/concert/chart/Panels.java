package concert.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Small plots of one scale in a grid, each under its own name. */
final class Panels {
    private static final double HEAD = 58;
    private static final double FOOT = 34;
    private static final double SIDE = 52;
    private static final double GAP = 26;
    private static final double BETWEEN = 12;

    /** Writes the second line of a panel's heading from a left edge at a height. */
    @FunctionalInterface
    interface Note {
        void draw(Graphics2D g, double x, double y);
    }

    /** One small plot: its name, a line under it, and what it shows. */
    record Panel(String name, Note note, Layer.Ink ink) {}

    private final int columns;
    private final int rows;
    private final Timeline time;
    private final double low;
    private final double high;

    /** A grid for shares from 0 to 1. */
    Panels(int count, Timeline time) {
        this(count, time, 0, 1);
    }

    Panels(int count, Timeline time, double low, double high) {
        this.columns = count <= 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4;
        this.rows = (count + columns - 1) / columns;
        this.time = time;
        this.low = low;
        this.high = high;
    }

    void draw(Graphics2D g, Rectangle2D area, List<Panel> panels) {
        double width = (area.getWidth() - SIDE) / columns;
        double height = (area.getHeight() - FOOT + BETWEEN) / rows;
        for (int at = 0; at < panels.size(); at++) {
            boolean first = at % columns == 0;
            boolean lowest = at + columns >= panels.size();
            double left = area.getMinX() + (at % columns) * width;
            double top = area.getMinY() + (at / columns) * height;
            head(g, panels.get(at), left + SIDE, top, width - GAP);
            NumberAxis across = Plots.years(time.first() - time.step() / 2, time.last() + time.step() / 2);
            NumberAxis up = low == 0 && high == 1 ? Plots.shares() : Plots.figures(low, high);
            across.setTickLabelsVisible(lowest);
            up.setTickLabelsVisible(first);
            across.setFixedDimension(FOOT);
            up.setFixedDimension(SIDE);
            XYPlot plot = Plots.plot(across, up, RectangleInsets.ZERO_INSETS);
            plot.addAnnotation(new Layer(panels.get(at).ink()));
            double body = height - HEAD - BETWEEN + FOOT;
            Plots.draw(plot, g, new Rectangle2D.Double(left, top + HEAD, width + SIDE - GAP, body));
        }
    }

    private static void head(Graphics2D g, Panel panel, double x, double top, double width) {
        g.setPaint(Look.INK);
        Lettering.left(
                g, Look.bold(Look.SMALL), Lettering.fit(Look.bold(Look.SMALL), panel.name(), width), x, top + 14);
        panel.note().draw(g, x, top + 38);
    }
}
