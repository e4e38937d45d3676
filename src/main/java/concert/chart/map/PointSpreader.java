package concert.chart.map;

import java.awt.geom.Rectangle2D;

/** Points that are moved apart until none are nearer than a distance, each kept as near to its own place as that allows. */
final class PointSpreader {
    private static final double PULL = .04;
    private static final double SKIN = 1.02;

    private final Rectangle2D box;
    private final double[] x;
    private final double[] y;

    /** Moves {@code x} and {@code y} themselves, inside a box. */
    static void part(double[] x, double[] y, double distance, Rectangle2D box) {
        PointSpreader crowd = new PointSpreader(x, y, box);
        int passes = Math.max(30, Math.min(400, 40_000 / (x.length + 1)));
        double[] homeX = x.clone();
        double[] homeY = y.clone();
        for (int pass = 1; pass <= passes; pass++) {
            crowd.pull(homeX, homeY);
            crowd.push(distance * pass / passes); // bit by bit, so that neighbours keep their sides
        }
        for (int pass = 0; pass < 2 * passes && crowd.push(distance); pass++) {
            // without the pull, until all have room
        }
    }

    private PointSpreader(double[] x, double[] y, Rectangle2D box) {
        this.x = x;
        this.y = y;
        this.box = box;
    }

    private void pull(double[] homeX, double[] homeY) {
        for (int at = 0; at < x.length; at++) {
            x[at] += PULL * (homeX[at] - x[at]);
            y[at] += PULL * (homeY[at] - y[at]);
        }
    }

    /** Moves those too near half of what is missing each; whether there were any. */
    private boolean push(double distance) {
        boolean moved = false;
        for (int a = 0; a < x.length; a++) {
            for (int b = a + 1; b < x.length; b++) {
                double dx = x[b] - x[a];
                double dy = y[b] - y[a];
                double apart = Math.sqrt(dx * dx + dy * dy);
                if (apart < distance) {
                    moved = true;
                    push(a, b, apart, distance);
                }
            }
        }
        return moved;
    }

    private void push(int a, int b, double apart, double distance) {
        double step = (distance * SKIN - apart) / 2;
        // Two in one place part in a direction of their own, so that many there do not end up on one line.
        double turn = a * 2.4;
        double dx = apart > 1e-9 ? (x[b] - x[a]) / apart : StrictMath.cos(turn);
        double dy = apart > 1e-9 ? (y[b] - y[a]) / apart : StrictMath.sin(turn);
        x[a] = inside(x[a] - step * dx, box.getMinX(), box.getMaxX());
        y[a] = inside(y[a] - step * dy, box.getMinY(), box.getMaxY());
        x[b] = inside(x[b] + step * dx, box.getMinX(), box.getMaxX());
        y[b] = inside(y[b] + step * dy, box.getMinY(), box.getMaxY());
    }

    private static double inside(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
