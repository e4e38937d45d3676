package concert.chart;

import java.awt.geom.Path2D;

/** Lines through values, broken where a value is NaN. */
final class Lines {
    private Lines() {}

    static Path2D path(Layer.Scale scale, double[] across, double[] up) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int at = 0; at < up.length; at++) {
            if (!Double.isNaN(up[at]) && down) {
                path.lineTo(scale.x(across[at]), scale.y(up[at]));
            } else if (!Double.isNaN(up[at])) {
                path.moveTo(scale.x(across[at]), scale.y(up[at]));
            }
            down = !Double.isNaN(up[at]);
        }
        return path;
    }
}
