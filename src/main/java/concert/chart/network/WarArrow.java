package concert.chart.network;

import concert.chart.draw.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** A war: a bold zigzag with a head that points at the attacked. */
public final class WarArrow {
    private static final double TOOTH = 9;
    private static final double SWING = 6;
    private static final double HEAD = 17;

    private WarArrow() {}

    /** Draws it from one point to another, in a size of {@code scale} 1 on a sheet. */
    public static void draw(Graphics2D g, Point2D from, Point2D to, double scale) {
        double length = from.distance(to);
        if (length < 1e-6) {
            return;
        }
        double dx = (to.getX() - from.getX()) / length;
        double dy = (to.getY() - from.getY()) / length;
        double shaft = Math.max(0, length - HEAD * scale);
        int teeth = Math.max(1, (int) Math.round(shaft / (TOOTH * scale)));
        Path2D line = new Path2D.Double();
        line.moveTo(from.getX(), from.getY());
        for (int tooth = 1; tooth <= teeth; tooth++) {
            double along = shaft * tooth / teeth;
            double aside = tooth == teeth ? 0 : tooth % 2 == 0 ? SWING * scale : -SWING * scale;
            line.lineTo(from.getX() + along * dx - aside * dy, from.getY() + along * dy + aside * dx);
        }
        Path2D head = head(to, dx, dy, scale);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke((float) (8 * scale)));
        g.draw(line);
        g.draw(head);
        g.setPaint(Theme.WAR);
        g.setStroke(Theme.stroke((float) (4 * scale)));
        g.draw(line);
        g.fill(head);
    }

    private static Path2D head(Point2D tip, double dx, double dy, double scale) {
        double back = HEAD * scale;
        double half = .6 * back;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(tip.getX() - back * dx - half * dy, tip.getY() - back * dy + half * dx);
        head.lineTo(tip.getX() - back * dx + half * dy, tip.getY() - back * dy - half * dx);
        head.closePath();
        return head;
    }
}
