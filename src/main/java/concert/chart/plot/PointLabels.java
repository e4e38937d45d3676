package concert.chart.plot;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside points, each where it covers nothing that was there before, or left out. */
public final class PointLabels {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final double HEIGHT = 20;
    private static final Color UNDER = new Color(255, 255, 255, 190);
    /** Tried in this order: right, left, above, below, then the corners; in half widths and half heights. */
    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private final Rectangle2D area;
    private final double away;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> better = new ArrayList<>();

    /** Within an area, {@code away} pixels from the points. */
    public PointLabels(Rectangle2D area, double away) {
        this.area = area;
        this.away = away;
    }

    /** Nothing may be written here. */
    public void block(double x, double y, double width, double height) {
        taken.add(new Rectangle2D.Double(x, y, width, height));
    }

    /** Nothing is written here unless there is no other room. */
    public void avoid(double x, double y, double width, double height) {
        better.add(new Rectangle2D.Double(x, y, width, height));
    }

    /** Writes a name beside a point if there is room, and tells whether there was. */
    public boolean write(Graphics2D g, String name, double x, double y) {
        List<Rectangle2D> all = new ArrayList<>(taken);
        all.addAll(better);
        return write(g, name, new Point2D.Double(x, y), all) || write(g, name, new Point2D.Double(x, y), taken);
    }

    private boolean write(Graphics2D g, String name, Point2D at, List<Rectangle2D> obstacles) {
        double width = TextLayout.width(FONT, name);
        for (double[] side : SIDES) {
            double centre = at.getX() + side[0] * (away + width / 2);
            double middle = at.getY() + side[1] * (away + HEIGHT / 2);
            Rectangle2D box = new Rectangle2D.Double(centre - width / 2, middle - HEIGHT / 2, width, HEIGHT);
            if (area.contains(box) && obstacles.stream().noneMatch(box::intersects)) {
                taken.add(box);
                g.setPaint(UNDER);
                g.fill(box);
                g.setPaint(Theme.INK);
                TextLayout.left(g, FONT, name, box.getX(), middle);
                return true;
            }
        }
        return false;
    }
}
