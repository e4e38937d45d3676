package concert.chart.plot;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Small plots in a grid, each under its own name.
 *
 * @param across the years, ages or figures that all of them show
 * @param up the scale that they share, so that only the first of a line needs numbers; null when each has its own
 * @param years whether only whole numbers stand across
 * @param below room that each has for lines of its own under its numbers
 */
public record Panels(AxisRange across, AxisRange up, boolean years, double below) {
    private static final double HEAD = 58;
    private static final double FOOT = 34;
    private static final double SIDE = 52;
    private static final double GAP = 52;
    private static final double BETWEEN = 12;

    public Panels(AxisRange across, AxisRange up) {
        this(across, up, true, 0);
    }

    /** Writes the second line of a panel's heading from a left edge at a height. */
    @FunctionalInterface
    public interface Note {
        public void draw(Graphics2D g, double x, double y);
    }

    /** One small plot: its name, a line under it, the top of its own scale (from 0), and what it shows. */
    public record Panel(String name, Note note, double high, PlotLayer.Ink ink) {}

    private record Cell(Rectangle2D box, boolean first, boolean lowest) {}

    public void draw(Graphics2D g, Rectangle2D area, List<Panel> panels) {
        int count = panels.size();
        int columns = count <= 1 ? 1 : count <= 4 ? 2 : count <= 6 || count == 9 ? 3 : 4;
        int rows = (count + columns - 1) / columns;
        double width = (area.getWidth() - (up == null ? 0 : SIDE)) / columns;
        double overlap = below > 0 ? 0 : FOOT; // only the lowest has numbers across, the next stands on their room
        double height = (area.getHeight() - overlap + BETWEEN) / rows;
        for (int at = 0; at < count; at++) {
            double left = area.getMinX() + (at % columns) * width;
            double top = area.getMinY() + (at / columns) * height;
            Rectangle2D box =
                    new Rectangle2D.Double(left, top, width - GAP + (up == null ? 0 : SIDE), height + overlap);
            panel(g, panels.get(at), new Cell(box, at % columns == 0, at + columns >= count));
        }
    }

    private void panel(Graphics2D g, Panel panel, Cell cell) {
        Rectangle2D box = cell.box();
        Font bold = Theme.bold(Theme.SMALL);
        double x = box.getMinX() + SIDE;
        g.setPaint(Theme.INK);
        TextLayout.left(
                g, bold, TextLayout.fit(bold, panel.name(), box.getWidth() - SIDE + GAP - 14), x, box.getMinY() + 14);
        panel.note().draw(g, x, box.getMinY() + 38);
        NumberAxis bottom =
                years ? AxisFactory.years(across.from(), across.to()) : AxisFactory.figures(across.from(), across.to());
        NumberAxis scale = up == null ? AxisFactory.figures(0, panel.high()) : AxisFactory.figures(up.from(), up.to());
        bottom.setTickLabelsVisible(cell.lowest() || below > 0);
        scale.setTickLabelsVisible(cell.first() || up == null);
        bottom.setFixedDimension(FOOT);
        scale.setFixedDimension(SIDE);
        XYPlot plot = AxisFactory.plot(bottom, scale, new RectangleInsets(0, 0, below, 0));
        plot.addAnnotation(new PlotLayer(panel.ink()));
        double body = box.getHeight() - HEAD - BETWEEN;
        AxisFactory.draw(plot, g, new Rectangle2D.Double(box.getMinX(), box.getMinY() + HEAD, box.getWidth(), body));
    }
}
