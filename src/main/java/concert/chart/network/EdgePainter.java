package concert.chart.network;

import concert.chart.draw.Theme;
import concert.chart.map.MapArea;
import concert.chart.network.Network.Bond;
import concert.model.treaty.Publicity;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Treaties as lines: one between two members, a star around a hub between more. */
final class EdgePainter {
    private static final double SPREAD = 26;
    private static final double HUB = 6.5;

    /** With more lines than this they are drawn thinner. */
    private static final int MANY = 60;

    /** One treaty's lines, and the point that stands for it: its hub or the middle of its line. */
    private record Drawn(Bond bond, List<Shape> lines, Point2D middle) {}

    private final MapArea map;
    private final List<Drawn> drawn = new ArrayList<>();
    private final double thick;

    EdgePainter(MapArea map, List<Bond> bonds, NodePainter nodes) {
        this.map = map;
        Map<Bond, Point2D> hubs = new HyperedgeLayout(
                        map.atlas(),
                        bonds,
                        state -> nodes.radius(state) / map.box().getWidth())
                .of();
        Map<List<Integer>, List<Bond>> pairs = new LinkedHashMap<>();
        for (Bond bond : bonds) {
            if (hubs.containsKey(bond)) {
                drawn.add(star(bond, pixel(hubs.get(bond))));
            } else {
                pairs.computeIfAbsent(bond.members(), members -> new ArrayList<>())
                        .add(bond);
            }
        }
        for (List<Bond> between : pairs.values()) {
            for (int at = 0; at < between.size(); at++) {
                drawn.add(pair(between.get(at), (at - (between.size() - 1) / 2.0) * SPREAD * map.scale()));
            }
        }
        int lines = drawn.stream().mapToInt(each -> each.lines().size()).sum();
        this.thick = map.scale() * (lines > MANY ? .7 : 1);
    }

    /** The lines. */
    void draw(Graphics2D g) {
        for (Drawn each : drawn) {
            each.lines().forEach(line -> line(g, each.bond(), line));
        }
    }

    /** Hubs and padlocks. */
    void marks(Graphics2D g) {
        for (Drawn each : drawn) {
            Point2D at = each.middle();
            if (each.bond().members().size() > 2) {
                g.setPaint(Theme.of(each.bond().kind()).colour());
                g.fill(disc(at, HUB * map.scale()));
                g.setPaint(Theme.PAPER);
                g.setStroke(Theme.stroke((float) (1.6 * map.scale())));
                g.draw(disc(at, HUB * map.scale()));
            }
            Padlock.draw(g, each.bond().publicity(), at.getX(), at.getY(), map.scale());
        }
    }

    /** What the names of states should not cover. */
    List<Rectangle2D> marks() {
        return drawn.stream()
                .filter(each -> each.bond().members().size() > 2 || each.bond().publicity() != Publicity.OPEN)
                .map(each -> disc(each.middle(), 1.2 * HUB * map.scale()).getBounds2D())
                .toList();
    }

    /** The bounds of a treaty's hub or middle. */
    Rectangle2D hub(Bond bond) {
        return drawn.stream()
                .filter(each -> each.bond().equals(bond))
                .map(each -> disc(each.middle(), 1.3 * HUB * map.scale()).getBounds2D())
                .findFirst()
                .orElseThrow();
    }

    private Point2D pixel(Point2D place) {
        return new Point2D.Double(map.x(place.getX()), map.y(place.getY()));
    }

    private void line(Graphics2D g, Bond bond, Shape line) {
        BasicStroke stroke = Theme.line(bond.kind(), bond.publicity(), thick);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke(stroke.getLineWidth() + (float) (1.6 * map.scale())));
        g.draw(line);
        g.setPaint(Theme.of(bond.kind()).colour());
        g.setStroke(stroke);
        g.draw(line);
    }

    private Drawn pair(Bond bond, double bulge) {
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
        // A curve of this kind passes half-way between its chord and its control point.
        Point2D middle =
                new Point2D.Double((from.getX() + to.getX()) / 4 + x / 2, (from.getY() + to.getY()) / 4 + y / 2);
        return new Drawn(bond, List.of(path), middle);
    }

    private Drawn star(Bond bond, Point2D hub) {
        List<Shape> spokes = new ArrayList<>();
        for (int member : bond.members()) {
            spokes.add(new Line2D.Double(hub, map.place(member)));
        }
        return new Drawn(bond, spokes, hub);
    }

    private static Ellipse2D disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
