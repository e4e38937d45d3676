package concert.chart.network;

import concert.chart.draw.Theme;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shape and hue that mark the states of a camp. All shapes of one radius have the area of its circle. */
public enum CampSymbol {
    BLUE_CIRCLE(0, 0, Theme.CAMP_BLUE),
    ORANGE_SQUARE(4, 45, Theme.CAMP_ORANGE),
    GREEN_DIAMOND(4, 0, Theme.CAMP_GREEN),
    YELLOW_TRIANGLE(3, -90, Theme.CAMP_YELLOW),
    PINK_HEXAGON(6, 0, Theme.CAMP_PINK),
    OLIVE_WEDGE(3, 90, Theme.CAMP_OLIVE),
    /** Of every camp beyond the strongest six. */
    OTHER(0, 0, Theme.GRID),
    /** Of a state without ally. */
    ALONE(0, 0, Theme.PAPER);

    private final int corners;
    private final double turn;
    private final Color colour;

    CampSymbol(int corners, double turn, Color colour) {
        this.corners = corners;
        this.turn = Math.toRadians(turn);
        this.colour = colour;
    }

    /** How many camps have an emblem of their own. */
    public static int camps() {
        return OTHER.ordinal();
    }

    /** The emblem of the camp of that rank, from 0. */
    public static CampSymbol camp(int rank) {
        return values()[rank];
    }

    public Color colour() {
        return colour;
    }

    /** The shape around a point, as large as a circle of that radius. */
    public Shape shape(double x, double y, double radius) {
        if (corners == 0) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        double slice = 2 * Math.PI / corners;
        double reach = radius * Math.sqrt(2 * Math.PI / (corners * Math.sin(slice)));
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < corners; corner++) {
            double angle = turn + corner * slice;
            double toX = x + reach * Math.cos(angle);
            double toY = y + reach * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(toX, toY);
            } else {
                path.lineTo(toX, toY);
            }
        }
        path.closePath();
        return path;
    }
}
