package concert.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Words put beside points of a map where they cover nothing that must be seen, on a plate that lines shine through. */
final class Nameplates {
    private static final Color PLATE = new Color(255, 255, 255, 205);

    private final Rectangle2D box;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Nameplates(Rectangle2D box) {
        this.box = box;
    }

    /** Keeps a place free of words. */
    void keep(Rectangle2D place) {
        taken.add(place);
    }

    /** Writes below, right, left or above a point, {@code away} from it, where there is room; tells whether there was. */
    boolean write(Graphics2D g, Font font, String text, Rectangle2D around) {
        double wide = Lettering.width(font, text) + 6;
        double high = font.getSize() * 1.12;
        double[][] corners = {
            {around.getCenterX() - wide / 2, around.getMaxY()},
            {around.getMaxX() + 1, around.getCenterY() - high / 2},
            {around.getMinX() - wide - 1, around.getCenterY() - high / 2},
            {around.getCenterX() - wide / 2, around.getMinY() - high},
        };
        for (double[] corner : corners) {
            Rectangle2D plate = new Rectangle2D.Double(corner[0], corner[1], wide, high);
            if (box.contains(plate) && taken.stream().noneMatch(plate::intersects)) {
                taken.add(plate);
                g.setPaint(PLATE);
                g.fill(plate);
                g.setPaint(Look.INK);
                Lettering.centred(g, font, text, plate.getCenterX(), plate.getCenterY());
                return true;
            }
        }
        return false;
    }
}
