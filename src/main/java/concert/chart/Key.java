package concert.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** A line of samples with their names, for what cannot be named where it stands. */
final class Key {
    /** The height a line of it needs. */
    static final double ROOM = 38;

    private static final Font FONT = Look.font(Look.SMALL);
    private static final double GAP = 28;

    private Key() {}

    /** Draws a sample from a left edge, centred at a height. */
    @FunctionalInterface
    interface Sample {
        void draw(Graphics2D g, double x, double y);
    }

    /** One sample, as wide as said, and its name. */
    record Item(double width, Sample sample, String name) {}

    static Item line(BasicStroke stroke, Color colour, String name) {
        return new Item(
                48,
                (g, x, y) -> {
                    g.setPaint(colour);
                    g.setStroke(stroke);
                    g.draw(new Line2D.Double(x, y, x + 48, y));
                },
                name);
    }

    static Item chip(Look.Paint paint, String name) {
        return new Item(20, (g, x, y) -> EndLabels.chip(g, paint, x, y), name);
    }

    /** Draws the items from a left edge, as many as fit before the right one. */
    static void draw(Graphics2D g, double left, double y, List<Item> items) {
        double x = left;
        for (Item item : items) {
            item.sample().draw(g, x, y);
            x += item.width() + 9;
            g.setPaint(Look.INK);
            Lettering.left(g, FONT, item.name(), x, y);
            x += Lettering.width(FONT, item.name()) + GAP;
        }
    }
}
