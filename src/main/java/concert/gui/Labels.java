package concert.gui;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Finds room for a name beside its state. */
final class Labels {
    private static final double GAP = 3;

    private Labels() {}

    /** The first free place right, left, below or above, or null when all are taken. */
    static Rectangle2D place(
            Rectangle2D text, Point2D.Double at, double radius, List<Rectangle2D> taken, Rectangle2D within) {
        double w = text.getWidth();
        double h = text.getHeight();
        double off = radius + GAP;
        double[][] corners = {
            {at.x + off, at.y - h / 2},
            {at.x - off - w, at.y - h / 2},
            {at.x - w / 2, at.y + off},
            {at.x - w / 2, at.y - off - h},
            {at.x + off * .7, at.y + off * .5},
            {at.x - off * .7 - w, at.y + off * .5},
            {at.x + off * .7, at.y - off * .5 - h},
            {at.x - off * .7 - w, at.y - off * .5 - h}
        };
        for (double[] corner : corners) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], w, h);
            if (within.contains(box) && taken.stream().noneMatch(box::intersects)) {
                return box;
            }
        }
        return null;
    }
}
