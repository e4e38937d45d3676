package concert.chart.network;

import concert.chart.map.BaseMap;
import concert.chart.network.Network.Bond;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Where the hub of each treaty of three or more stands: amid its members, clear of states and of other hubs. */
final class HyperedgeLayout {
    /** Least distance of a hub from a symbol and from another hub, in widths of the map. */
    private static final double CLEAR = .014;

    private static final double STEP = .006;
    private static final int RINGS = 14;
    private static final int TURNS = 16;

    private final BaseMap atlas;
    private final IntToDoubleFunction radius;
    private final Map<Bond, Point2D> of = new LinkedHashMap<>();

    /** {@code radius} is that of each state's symbol, in widths of the map. */
    HyperedgeLayout(BaseMap atlas, List<Bond> bonds, IntToDoubleFunction radius) {
        this.atlas = atlas;
        this.radius = radius;
        for (Bond bond : bonds) {
            if (bond.members().size() > 2) {
                of.put(bond, clear(middle(bond)));
            }
        }
    }

    /** The hub of each such treaty, in units of the map's width. */
    Map<Bond, Point2D> of() {
        return of;
    }

    /** The mean place of the members on the map; of all when none is on it. */
    private Point2D middle(Bond bond) {
        List<Integer> on =
                bond.members().stream().filter(at -> !atlas.beyond(at)).toList();
        List<Integer> members = on.isEmpty() ? bond.members() : on;
        double x = members.stream().mapToDouble(atlas::x).average().orElse(0);
        double y = members.stream().mapToDouble(atlas::y).average().orElse(0);
        return new Point2D.Double(x, y);
    }

    /** The point nearest to one that is clear, on rings around it; else the clearest of them. */
    private Point2D clear(Point2D from) {
        Point2D best = from;
        double most = room(from);
        for (int ring = 1; ring <= RINGS && most < CLEAR; ring++) {
            for (int turn = 0; turn < TURNS; turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                Point2D point = new Point2D.Double(
                        from.getX() + ring * STEP * StrictMath.cos(angle),
                        from.getY() + ring * STEP * StrictMath.sin(angle));
                if (room(point) > most) {
                    best = point;
                    most = room(point);
                }
            }
        }
        return best;
    }

    private double room(Point2D point) {
        double room = Double.POSITIVE_INFINITY;
        for (int at = 0; at < atlas.size(); at++) {
            room = Math.min(room, point.distance(atlas.x(at), atlas.y(at)) - radius.applyAsDouble(at));
        }
        for (Point2D hub : of.values()) {
            room = Math.min(room, point.distance(hub) - CLEAR);
        }
        boolean inside = point.getX() > CLEAR / 2
                && point.getX() < 1 - CLEAR / 2
                && point.getY() > CLEAR / 2
                && point.getY() < atlas.height() - CLEAR / 2;
        return inside ? room : -1;
    }
}
