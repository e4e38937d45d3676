package concert.chart;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Lines through values, broken where a value is NaN. */
final class Lines {
    private static final double DASH = 4;

    private Lines() {}

    /** A line that knows nothing yet. */
    static double[] unknown(int ticks) {
        double[] line = new double[ticks];
        Arrays.fill(line, Double.NaN);
        return line;
    }

    /** The values that are there. */
    static DoubleStream known(double[] line) {
        return Arrays.stream(line).filter(value -> !Double.isNaN(value));
    }

    /** The mean of the values that are there, NaN when there is none. */
    static double mean(double[] line) {
        return known(line).average().orElse(Double.NaN);
    }

    /** The line in the scale of a plot; a value between two that are not there is a short dash. */
    static Path2D path(Layer.Scale scale, double[] across, double[] up) {
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
}
