package concert.chart.plot;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** A line of samples with their names, for what cannot be named where it stands. */
public final class Legend {
    /** The height a line of it needs. */
    public static final double ROOM = 38;

    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final double GAP = 28;

    private Legend() {}

    /** Draws a sample from a left edge, centred at a height. */
    @FunctionalInterface
    public interface Sample {
        public void draw(Graphics2D g, double x, double y);
    }

    /** One sample, as wide as said, and its name. */
    public record Item(double width, Sample sample, String name) {}

    public static Item line(BasicStroke stroke, Color colour, String name) {
        return new Item(
                48,
                (g, x, y) -> {
                    g.setPaint(colour);
                    g.setStroke(stroke);
                    g.draw(new Line2D.Double(x, y, x + 48, y));
                },
                name);
    }

    public static Item chip(Theme.Paint paint, String name) {
        return new Item(20, (g, x, y) -> EndLabels.chip(g, paint, x, y), name);
    }

    /** Draws the items from a left edge, as many as fit before the right one. */
    public static void draw(Graphics2D g, double left, double y, List<Item> items) {
        double x = left;
        for (Item item : items) {
            item.sample().draw(g, x, y);
            x += item.width() + 9;
            g.setPaint(Theme.INK);
            TextLayout.left(g, FONT, item.name(), x, y);
            x += TextLayout.width(FONT, item.name()) + GAP;
        }
    }
}
