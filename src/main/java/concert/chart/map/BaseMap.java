package concert.chart.map;

import concert.model.State;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;

/**
 * A map of some states: where each stands and where the land is. Most states in one region: the map shows it, and
 * those far away stand beside it ({@link #beyond}) on the side where they lie. Else it shows all there is, stretched
 * where states crowd. States stand at their capitals, moved apart where they would cover each other. Made-up worlds, in
 * which no state has a COW code, have no land. The same for the same states in the same order.
 *
 * <p>Everything is in units of the map's width: x from 0 to 1 eastwards, y from 0 to {@link #height} downwards.
 */
public final class BaseMap {
    /** Width over height of a map unless another is asked for. */
    public static final double ASPECT = 1.75;

    private final double height;
    private final Rectangle2D pane;
    private final Place[] places;
    private final List<double[]> land;

    /**
     * Where one state stands.
     *
     * @param x of its symbol
     * @param y of its symbol
     * @param capitalX of its capital, where that is another place
     * @param capitalY of its capital
     * @param beyond whether it lies off the map and stands beside it
     * @param direction from the map's middle to the state in radians, clockwise from the east
     */
    public record Place(double x, double y, double capitalX, double capitalY, boolean beyond, double direction) {}

    BaseMap(double aspect, Rectangle2D pane, Place[] places, List<double[]> land) {
        this.height = 1 / aspect;
        this.pane = pane;
        this.places = places.clone();
        this.land = Collections.unmodifiableList(land);
    }

    /** A map of the usual shape. */
    public static BaseMap of(List<State> states) {
        return of(states, ASPECT);
    }

    /** A map as wide as {@code aspect} times its height. */
    public static BaseMap of(List<State> states, double aspect) {
        return new MapBuilder(states, aspect).draw();
    }

    /** The height of the map, in units of its width. */
    public double height() {
        return height;
    }

    /** The part of the map that shows the Earth; what is left and right of it is for the states beyond. */
    public Rectangle2D pane() {
        return (Rectangle2D) pane.clone();
    }

    /** How many states there are. */
    public int size() {
        return places.length;
    }

    /** Where the state of that index in the list stands. */
    public Place place(int state) {
        return places[state];
    }

    public double x(int state) {
        return places[state].x();
    }

    public double y(int state) {
        return places[state].y();
    }

    /** Whether a state lies off the map and stands beside it. */
    public boolean beyond(int state) {
        return places[state].beyond();
    }

    /**
     * The land as rings x, y, x, y ..., cut to the pane; to be filled as one path by the even-odd rule, for lakes are
     * rings within rings. Empty for a made-up world.
     */
    public List<double[]> land() {
        return land;
    }

    /** The land as that one path, in units of the map's width; scale it to draw it. */
    public Path2D outline() {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : land) {
            outline.moveTo(ring[0], ring[1]);
            for (int at = 2; at < ring.length; at += 2) {
                outline.lineTo(ring[at], ring[at + 1]);
            }
            outline.closePath();
        }
        return outline;
    }
}
