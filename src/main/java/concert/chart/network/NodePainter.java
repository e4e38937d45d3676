package concert.chart.network;

import concert.chart.draw.Theme;
import concert.chart.map.MapArea;
import concert.chart.network.Network.Node;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * States as symbols: area by share of capability, shape and hue by camp, small and hollow when not sovereign, dashed
 * and with a pointer when they lie beyond the map.
 */
final class NodePainter {
    private static final double LARGEST = 29;
    private static final double SMALLEST = 7;
    private static final double DEPENDENT = 5;

    private final MapArea map;
    private final Network network;
    private final Camps camps;
    private final double most;
    private final double total;

    /** {@code most} is the share of all capability that is drawn largest. */
    NodePainter(MapArea map, Network network, Camps camps, double most) {
        this.map = map;
        this.network = network;
        this.camps = camps;
        this.most = most;
        this.total = network.capability();
    }

    double radius(int state) {
        Node node = network.nodes().get(state);
        return node.sovereign() ? radius(node.capability() / total, most, map.scale()) : DEPENDENT * map.scale();
    }

    /** The radius that a share of capability is drawn with. */
    static double radius(double share, double most, double scale) {
        double radius = share > 0 && most > 0 ? LARGEST * Math.sqrt(Math.min(1, share / most)) : 0;
        return Math.max(SMALLEST, radius) * scale;
    }

    Rectangle2D bounds(int state) {
        Point2D at = map.place(state);
        double reach = radius(state) * 1.1 + 2;
        return new Rectangle2D.Double(at.getX() - reach, at.getY() - reach, 2 * reach, 2 * reach);
    }

    /** Where the pointer of a state beyond the map is; null for one on it. */
    Rectangle2D pointer(int state) {
        return map.atlas().beyond(state) ? head(state).getBounds2D() : null;
    }

    /** A thin line to the capital of a state that was moved from it. */
    void leader(Graphics2D g, int state) {
        Point2D capital = map.capital(state);
        if (capital.distance(map.place(state)) > radius(state)) {
            g.setPaint(Theme.FAINT_INK);
            g.setStroke(Theme.stroke((float) (1.2 * map.scale())));
            g.draw(new Line2D.Double(capital, map.place(state)));
            double dot = 2.4 * map.scale();
            g.fill(new Ellipse2D.Double(capital.getX() - dot, capital.getY() - dot, 2 * dot, 2 * dot));
        }
    }

    void draw(Graphics2D g, int state) {
        Point2D at = map.place(state);
        boolean beyond = map.atlas().beyond(state);
        if (beyond) {
            g.setPaint(Theme.FAINT_INK);
            g.fill(head(state));
        }
        boolean sovereign = network.nodes().get(state).sovereign();
        symbol(g, sovereign ? camps.of(state) : CampSymbol.ALONE, new Ring(at, radius(state), beyond, map.scale()));
    }

    /** Where a symbol stands, how large it is and whether it is of a state beyond the map. */
    record Ring(Point2D at, double radius, boolean beyond, double scale) {}

    static void symbol(Graphics2D g, CampSymbol emblem, Ring ring) {
        Shape shape = emblem.shape(ring.at().getX(), ring.at().getY(), ring.radius());
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke((float) (4.5 * ring.scale())));
        g.draw(shape);
        g.setPaint(emblem.colour());
        g.fill(shape);
        boolean plain = emblem.ordinal() >= CampSymbol.camps();
        float width = (float) ((plain ? 1.2 : 2) * ring.scale());
        g.setPaint(plain ? Theme.FAINT_INK : Theme.INK);
        float dash = (float) (4 * ring.scale());
        g.setStroke(
                ring.beyond()
                        ? new BasicStroke(
                                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0)
                        : Theme.stroke(width));
        g.draw(shape);
    }

    /** A small arrowhead outside a symbol, towards where the state lies. */
    private Path2D head(int state) {
        Point2D at = map.place(state);
        double dx = Math.cos(map.atlas().place(state).direction());
        double dy = Math.sin(map.atlas().place(state).direction());
        double base = radius(state) * 1.15 + 4 * map.scale();
        double tip = base + 10 * map.scale();
        double half = 6 * map.scale();
        Path2D head = new Path2D.Double();
        head.moveTo(at.getX() + tip * dx, at.getY() + tip * dy);
        head.lineTo(at.getX() + base * dx - half * dy, at.getY() + base * dy + half * dx);
        head.lineTo(at.getX() + base * dx + half * dy, at.getY() + base * dy - half * dx);
        head.closePath();
        return head;
    }
}
