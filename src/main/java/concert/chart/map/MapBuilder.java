package concert.chart.map;

import concert.model.State;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes one {@link BaseMap}. */
final class MapBuilder {
    /** Free space between the outermost states and the edge of the map. */
    private static final double MARGIN = .05;

    /** Least distance of two states. */
    private static final double APART = .041;

    private static final double LEAST_SPAN = .09; // radians, of a map of one or two near states

    private final List<State> states;
    private final MapExtent framing;
    private final double aspect;
    private final double height;
    private final double midLon;
    private final double midLat;
    private final Rectangle2D pane;

    MapBuilder(List<State> states, double aspect) {
        this.states = states;
        this.aspect = aspect;
        this.height = 1 / aspect;
        this.framing = MapExtent.of(states);
        this.midLon = middle(inside().mapToDouble(at -> framing.lon()[at]).toArray());
        this.midLat =
                middle(inside().mapToDouble(at -> states.get(at).latitude()).toArray());
        double west = IntStream.range(0, states.size()).anyMatch(at -> beyond(at) && eastwards(at) < 0)
                ? OffMapStrip.WIDTH
                : 0;
        double east = IntStream.range(0, states.size()).anyMatch(at -> beyond(at) && eastwards(at) >= 0)
                ? OffMapStrip.WIDTH
                : 0;
        this.pane = new Rectangle2D.Double(west, 0, 1 - west - east, height);
    }

    BaseMap draw() {
        Projection projection = framing.region() ? fitted(new Projection.Conic(midLon, midLat)) : stretched();
        int count = states.size();
        double[] x = new double[count];
        double[] y = new double[count];
        int[] on = inside().toArray();
        for (int at : on) {
            x[at] = projection.x(framing.lon()[at], states.get(at).latitude());
            y[at] = projection.y(framing.lon()[at], states.get(at).latitude());
        }
        double[] capitalX = x.clone();
        double[] capitalY = y.clone();
        part(on, x, y);
        beside(x, y);
        BaseMap.Place[] places = new BaseMap.Place[count];
        for (int at = 0; at < count; at++) {
            boolean off = beyond(at);
            places[at] = new BaseMap.Place(
                    x[at], y[at], off ? x[at] : capitalX[at], off ? y[at] : capitalY[at], off, direction(at));
        }
        return new BaseMap(aspect, pane, places, land(projection));
    }

    /** Places the states beyond the map in the strips at its sides. */
    private void beside(double[] x, double[] y) {
        for (boolean east : new boolean[] {true, false}) {
            int[] off = IntStream.range(0, states.size())
                    .filter(at -> beyond(at) && eastwards(at) >= 0 == east)
                    .toArray();
            double[] wanted = Arrays.stream(off).mapToDouble(this::leaves).toArray();
            new OffMapStrip(east, height).place(off, wanted, x, y);
        }
    }

    private IntStream inside() {
        return IntStream.range(0, states.size()).filter(at -> framing.inside()[at]);
    }

    private boolean beyond(int at) {
        return !framing.inside()[at];
    }

    private static double middle(double[] degrees) {
        return (Arrays.stream(degrees).min().orElse(0)
                        + Arrays.stream(degrees).max().orElse(0))
                / 2;
    }

    /** Degrees from the middle of the map eastwards, shortened as the parallels are. */
    private double eastwards(int at) {
        double degrees = (framing.lon()[at] - midLon) % 360;
        double near = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
        return near * StrictMath.cos(StrictMath.toRadians(midLat));
    }

    /** The height at which the line from the middle of the map to a state beyond leaves the map. */
    private double leaves(int at) {
        double away = Math.max(1e-6, Math.abs(eastwards(at)));
        return height / 2 + pane.getWidth() / 2 * (midLat - states.get(at).latitude()) / away;
    }

    private double direction(int at) {
        return StrictMath.atan2(midLat - states.get(at).latitude(), eastwards(at));
    }

    /** The projection scaled so that the states inside fill the pane but for its margin. */
    private Projection fitted(Projection plain) {
        double[] x = inside().mapToDouble(
                        at -> plain.x(framing.lon()[at], states.get(at).latitude()))
                .toArray();
        double[] y = inside().mapToDouble(
                        at -> plain.y(framing.lon()[at], states.get(at).latitude()))
                .toArray();
        double wide = Math.max(LEAST_SPAN, span(x));
        double high = Math.max(LEAST_SPAN, span(y));
        double scale = Math.min((pane.getWidth() - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
        return new Scaled(plain, scale, pane.getCenterX() - scale * middle(x), height / 2 - scale * middle(y));
    }

    private record Scaled(Projection plain, double scale, double x0, double y0) implements Projection {
        @Override
        public double x(double lon, double lat) {
            return x0 + scale * plain.x(lon, lat);
        }

        @Override
        public double y(double lon, double lat) {
            return y0 + scale * plain.y(lon, lat);
        }

        @Override
        public ClipRectangle window() {
            return plain.window();
        }
    }

    private static double span(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    private Projection stretched() {
        double[] lat = states.stream().mapToDouble(State::latitude).toArray();
        StretchedAxis across = new StretchedAxis(framing.lon(), 12, lon -> 1);
        // Miller's cylindrical projection: Mercator's at four fifths of the latitude.
        StretchedAxis up = new StretchedAxis(
                lat, 9, each -> 1 / StrictMath.cos(StrictMath.toRadians(Math.min(80, Math.abs(each)) * .8)));
        return new Projection.Stretched(across, up, pane);
    }

    private void part(int[] on, double[] x, double[] y) {
        double[] onX = Arrays.stream(on).mapToDouble(at -> x[at]).toArray();
        double[] onY = Arrays.stream(on).mapToDouble(at -> y[at]).toArray();
        double room = Math.sqrt(pane.getWidth() * height / Math.max(1, on.length));
        Rectangle2D box = new Rectangle2D.Double(
                pane.getMinX() + MARGIN / 2, MARGIN / 2, pane.getWidth() - MARGIN, height - MARGIN);
        PointSpreader.part(onX, onY, Math.min(APART, .7 * room), box);
        for (int at = 0; at < on.length; at++) {
            x[on[at]] = onX[at];
            y[on[at]] = onY[at];
        }
    }

    private List<double[]> land(Projection projection) {
        List<double[]> land = new ArrayList<>();
        if (states.stream().allMatch(state -> state.ccode() == 0)) {
            return land;
        }
        ClipRectangle edge = new ClipRectangle(pane.getMinX(), 0, pane.getMaxX(), height);
        for (double[] ring : Land.within(projection.window())) {
            double[] drawn = new double[ring.length];
            for (int at = 0; at < ring.length; at += 2) {
                drawn[at] = projection.x(ring[at], ring[at + 1]);
                drawn[at + 1] = projection.y(ring[at], ring[at + 1]);
            }
            double[] seen = edge.ring(drawn);
            if (seen.length > 0) {
                land.add(seen);
            }
        }
        return land;
    }
}
