package concert.chart.plot;

import concert.chart.draw.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Lines through values, broken where a value is NaN. */
public final class ValueLines {
    private static final double DASH = 4;

    private ValueLines() {}

    /** A line that knows nothing yet. */
    public static double[] unknown(int ticks) {
        double[] line = new double[ticks];
        Arrays.fill(line, Double.NaN);
        return line;
    }

    /** The values that are there. */
    public static DoubleStream known(double[] line) {
        return Arrays.stream(line).filter(value -> !Double.isNaN(value));
    }

    /** The mean of the values that are there, NaN when there is none. */
    public static double mean(double[] line) {
        return known(line).average().orElse(Double.NaN);
    }

    /** The line in the scale of a plot; a value between two that are not there is a short dash. */
    public static Path2D path(PlotLayer.Scale scale, double[] across, double[] up) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int at = 0; at < up.length; at++) {
            double x = scale.x(across[at]);
            double y = scale.y(up[at]);
            boolean there = !Double.isNaN(up[at]);
            boolean more = at + 1 < up.length && !Double.isNaN(up[at + 1]);
            if (there && down) {
                path.lineTo(x, y);
            } else if (there) {
                path.moveTo(more ? x : x - DASH, y);
                path.lineTo(more ? x : x + DASH, y);
            }
            down = there;
        }
        return path;
    }

    /** Draws the line that matters most, apart from what it crosses; {@code room} is the width of its pale edge. */
    public static void cased(Graphics2D g, Path2D line, float room) {
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke(room));
        g.draw(line);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.BOLD);
        g.draw(line);
    }
}
