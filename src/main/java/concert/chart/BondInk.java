package concert.chart;

import concert.chart.Network.Bond;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Treaties as lines: one between two members, a star around a hub between more. */
final class BondInk {
    private static final double SPREAD = 20;
    private static final double HUB = 6.5;

    private final MapArea map;
    private final List<Bond> bonds;
    private final Hubs hubs;

    BondInk(MapArea map, List<Bond> bonds) {
        this.map = map;
        this.bonds = bonds;
        this.hubs = new Hubs(map.atlas(), bonds);
    }

    void draw(Graphics2D g) {
        Map<List<Integer>, List<Bond>> pairs = new LinkedHashMap<>();
        for (Bond bond : bonds) {
            if (bond.members().size() == 2) {
                pairs.computeIfAbsent(bond.members(), members -> new ArrayList<>())
                        .add(bond);
            } else {
                spokes(g, bond);
            }
        }
        for (List<Bond> between : pairs.values()) {
            for (int at = 0; at < between.size(); at++) {
                pair(g, between.get(at), (at - (between.size() - 1) / 2.0) * SPREAD * map.scale());
            }
        }
        hubs.of().forEach((bond, hub) -> hub(g, bond, pixel(hub)));
    }

    /** What the names of states and treaties must not cover. */
    Map<Bond, Shape> hubs() {
        Map<Bond, Shape> shapes = new LinkedHashMap<>();
        hubs.of().forEach((bond, hub) -> shapes.put(bond, disc(pixel(hub), HUB * map.scale())));
        return shapes;
    }

    private Point2D pixel(Point2D place) {
        return new Point2D.Double(map.x(place.getX()), map.y(place.getY()));
    }

    private void line(Graphics2D g, Bond bond, Shape line) {
        BasicStroke stroke = Look.line(bond.kind(), bond.publicity(), map.scale());
        g.setPaint(Look.PAPER);
        g.setStroke(Look.stroke(stroke.getLineWidth() + (float) (1.6 * map.scale())));
        g.draw(line);
        g.setPaint(Look.of(bond.kind()).colour());
        g.setStroke(stroke);
        g.draw(line);
    }

    private void pair(Graphics2D g, Bond bond, double bulge) {
        Point2D from = map.place(bond.members().get(0));
        Point2D to = map.place(bond.members().get(1));
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double x = (from.getX() + to.getX()) / 2 - dy / length * bulge;
        double y = (from.getY() + to.getY()) / 2 + dx / length * bulge;
        Path2D path = new Path2D.Double();
        path.moveTo(from.getX(), from.getY());
        path.quadTo(x, y, to.getX(), to.getY());
        line(g, bond, path);
        // A curve of this kind passes half-way between its chord and its control point.
        double midX = (from.getX() + to.getX()) / 4 + x / 2;
        double midY = (from.getY() + to.getY()) / 4 + y / 2;
        Padlock.draw(g, bond.publicity(), midX, midY, map.scale());
    }

    private void spokes(Graphics2D g, Bond bond) {
        Point2D hub = pixel(hubs.of().get(bond));
        for (int member : bond.members()) {
            line(g, bond, new Line2D.Double(hub, map.place(member)));
        }
    }

    private void hub(Graphics2D g, Bond bond, Point2D at) {
        g.setPaint(Look.of(bond.kind()).colour());
        g.fill(disc(at, HUB * map.scale()));
        g.setPaint(Look.PAPER);
        g.setStroke(Look.stroke((float) (1.6 * map.scale())));
        g.draw(disc(at, HUB * map.scale()));
        Padlock.draw(g, bond.publicity(), at.getX(), at.getY(), map.scale());
    }

    private static Ellipse2D disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
