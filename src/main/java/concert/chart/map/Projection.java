package concert.chart.map;

import java.awt.geom.Rectangle2D;

/** From degrees to places on a map. */
interface Projection {
    double x(double lon, double lat);

    double y(double lon, double lat);

    /** Degrees outside which nothing is on the map; longitudes may run beyond 180. */
    ClipRectangle window();

    /**
     * The equidistant conic projection (Ptolemy; Snyder 1987, ch. 16), true along the meridians and near the middle;
     * at the equator, where a cone is a cylinder, the plate carree. North is up at the middle.
     */
    record Conic(double lon0, double lat0) implements Projection {
        private static final double EQUATOR = 8;
        private static final double WIDE = 100;
        private static final double HIGH = 60;

        @Override
        public double x(double lon, double lat) {
            return flat() ? degrees(lon) * cos(lat0) : radius(lat) * StrictMath.sin(turn(lon));
        }

        @Override
        public double y(double lon, double lat) {
            return flat()
                    ? -StrictMath.toRadians(lat - lat0)
                    : -(radius(lat0) - radius(lat) * StrictMath.cos(turn(lon)));
        }

        @Override
        public ClipRectangle window() {
            return new ClipRectangle(lon0 - WIDE, Math.max(-89, lat0 - HIGH), lon0 + WIDE, Math.min(89, lat0 + HIGH));
        }

        private boolean flat() {
            return Math.abs(lat0) < EQUATOR;
        }

        private double degrees(double lon) {
            return StrictMath.toRadians(lon - lon0);
        }

        private double turn(double lon) {
            return degrees(lon) * StrictMath.sin(StrictMath.toRadians(lat0));
        }

        private double radius(double lat) {
            return 1 / StrictMath.tan(StrictMath.toRadians(lat0)) - StrictMath.toRadians(lat - lat0);
        }

        private static double cos(double lat) {
            return StrictMath.cos(StrictMath.toRadians(lat));
        }
    }

    /** A map whose meridians and parallels are upright and level, each axis stretched where states crowd. */
    record Stretched(StretchedAxis across, StretchedAxis up, Rectangle2D pane) implements Projection {
        @Override
        public double x(double lon, double lat) {
            return pane.getMinX() + across.share(lon) * pane.getWidth();
        }

        @Override
        public double y(double lon, double lat) {
            return pane.getMaxY() - up.share(lat) * pane.getHeight();
        }

        @Override
        public ClipRectangle window() {
            return new ClipRectangle(across.from(), up.from(), across.to(), up.to());
        }
    }
}
