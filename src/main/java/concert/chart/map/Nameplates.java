package concert.chart.map;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words put beside points of a map where they cover nothing that must be seen, on a plate that lines shine through. */
public final class Nameplates {
    private static final Color PLATE = new Color(255, 255, 255, 205);

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> marks = new ArrayList<>();

    /** Keeps a place free of words. */
    public void keep(Rectangle2D place) {
        taken.add(place);
    }

    /** Keeps a place free of words that can go elsewhere. */
    public void spare(Rectangle2D place) {
        marks.add(place);
    }

    /** Takes a place below, right, left, above or askew of a thing where there is room in a box; null without any. */
    public Plate place(Font font, String text, Near near) {
        double wide = TextLayout.width(font, text) + 6;
        double high = font.getSize() * 1.12;
        for (double[] corner : corners(near.thing(), wide, high)) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], wide, high);
            if (free(box, near)) {
                taken.add(box);
                return new Plate(box, font, text);
            }
        }
        return null;
    }

    /** Words and their place. */
    public record Plate(Rectangle2D box, Font font, String text) {
        public void draw(Graphics2D g) {
            g.setPaint(PLATE);
            g.fill(box);
            g.setPaint(Theme.INK);
            TextLayout.centred(g, font, text, box.getCenterX(), box.getCenterY());
        }
    }

    /** In how many of the places around a thing its name could stand. */
    public long choices(Font font, String text, Near near) {
        double wide = TextLayout.width(font, text) + 6;
        double high = font.getSize() * 1.12;
        return Arrays.stream(corners(near.thing(), wide, high))
                .filter(corner -> free(new Rectangle2D.Double(corner[0], corner[1], wide, high), near))
                .count();
    }

    /** What is named, the box in which its name must be, and whether it may cover what should be spared. */
    public record Near(Rectangle2D thing, Rectangle2D box, boolean anywhere) {}

    private boolean free(Rectangle2D plate, Near near) {
        return near.box().contains(plate)
                && taken.stream().noneMatch(plate::intersects)
                && (near.anywhere() || marks.stream().noneMatch(plate::intersects));
    }

    /** The upper left corners that a plate may have, the best first. */
    private static double[][] corners(Rectangle2D thing, double wide, double high) {
        double middle = thing.getCenterX() - wide / 2;
        double level = thing.getCenterY() - high / 2;
        double left = thing.getMinX() - wide - 1;
        double right = thing.getMaxX() + 1;
        double above = thing.getMinY() - high;
        double below = thing.getMaxY();
        double in = thing.getWidth() / 4;
        return new double[][] {
            {middle, below},
            {right, level},
            {left, level},
            {middle, above},
            {right - in, below - in},
            {left + in, below - in},
            {right - in, above + in},
            {left + in, above + in}
        };
    }
}
