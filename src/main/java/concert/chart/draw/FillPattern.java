package concert.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A pattern over a coloured area, so that areas differ in print and to the colour-blind. */
public enum FillPattern {
    NONE,
    RISING,
    FALLING,
    CROSSED,
    DOTTED,
    LEVEL,
    UPRIGHT;

    private static final double STEP = 9;
    private static final BasicStroke DOTS =
            new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.6f, 6.4f}, 0);

    /** Fills a shape with a colour and draws this pattern over it, in white or black as the colour asks. */
    public void fill(Graphics2D g, Shape shape, Color colour) {
        g.setPaint(colour);
        g.fill(shape);
        if (this == NONE || shape.getBounds2D().isEmpty()) {
            return;
        }
        Shape before = g.getClip();
        g.clip(shape);
        g.setPaint(over(colour));
        g.setStroke(this == DOTTED ? DOTS : Theme.stroke(1.4f));
        g.draw(lines(shape.getBounds2D()));
        g.setClip(before);
    }

    /** All lines of the pattern as one path, which keeps an SVG small. */
    private Path2D lines(Rectangle2D box) {
        Path2D path = new Path2D.Double();
        if (this == RISING || this == CROSSED) {
            slanted(path, box, true);
        }
        if (this == FALLING || this == CROSSED) {
            slanted(path, box, false);
        }
        for (double x = from(box.getMinX()); x < box.getMaxX() && this == UPRIGHT; x += STEP) {
            line(path, x, box.getMinY(), x, box.getMaxY());
        }
        for (double y = from(box.getMinY()); y < box.getMaxY() && (this == LEVEL || this == DOTTED); y += STEP) {
            line(path, from(box.getMinX()), y, box.getMaxX(), y);
        }
        return path;
    }

    /** Lines at 45 degrees on a raster of the whole sheet, so that neighbouring areas of one pattern join. */
    private static void slanted(Path2D path, Rectangle2D box, boolean rising) {
        double height = box.getHeight();
        double turn = rising ? box.getMaxY() : -box.getMinY();
        double start = from(box.getMinX() - height + turn) - turn;
        for (double x = start; x < box.getMaxX(); x += STEP) {
            double bottom = rising ? x : x + height;
            double top = rising ? x + height : x;
            line(path, bottom, box.getMaxY(), top, box.getMinY());
        }
    }

    private static void line(Path2D path, double fromX, double fromY, double toX, double toY) {
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
    }

    private static double from(double edge) {
        return Math.floor(edge / STEP) * STEP;
    }

    private static Color over(Color colour) {
        double light = .3 * colour.getRed() + .59 * colour.getGreen() + .11 * colour.getBlue();
        return light > 170 ? new Color(0, 0, 0, 70) : new Color(255, 255, 255, 190);
    }
}
