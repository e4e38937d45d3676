package concert.chart.network;

import concert.chart.map.BaseMap;
import concert.chart.map.MapArea;
import concert.chart.network.Network.Node;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One tick's network drawn on a map. */
public final class NetworkDrawing {
    private final BaseMap atlas;
    private final Network network;
    private final Camps camps;
    private final double most;

    /**
     * A drawing of a network.
     *
     * @param atlas of the states that are the network's nodes, in their order
     * @param most the share of all capability that is drawn largest, the same for drawings to be compared
     */
    public NetworkDrawing(BaseMap atlas, Network network, Camps camps, double most) {
        this.atlas = atlas;
        this.network = network;
        this.camps = camps;
        this.most = most;
    }

    /** The largest share of all capability that a sovereign state has. */
    public static double largest(Network network) {
        double all = network.capability();
        return network.nodes().stream()
                .filter(Node::sovereign)
                .mapToDouble(node -> node.capability() / all)
                .max()
                .orElse(1);
    }

    /** Draws into the left of a box, as large as fits. */
    public void draw(Graphics2D g, Rectangle2D box) {
        draw(g, new MapArea(atlas, box));
    }

    /** As {@link #draw(Graphics2D, Rectangle2D)}, with symbols and letters of a scale of their own, 1 on a sheet. */
    public void draw(Graphics2D g, Rectangle2D box, double scale) {
        draw(g, new MapArea(atlas, box, scale));
    }

    /** The state whose symbol is at a point of such a drawing, the smallest if there are several, or -1. */
    public int stateAt(Point2D point, Rectangle2D box, double scale) {
        NodePainter nodes = new NodePainter(new MapArea(atlas, box, scale), network, camps, most);
        return there().filter(state -> nodes.bounds(state).contains(point))
                .boxed()
                .min(Comparator.comparingDouble(nodes::radius))
                .orElse(-1);
    }

    private void draw(Graphics2D g, MapArea map) {
        NodePainter nodes = new NodePainter(map, network, camps, most);
        EdgePainter bonds = new EdgePainter(map, network.bonds(), nodes);
        map.draw(g);
        there().forEach(state -> nodes.leader(g, state));
        bonds.draw(g);
        for (Network.Fight fight : network.fights()) {
            war(g, map, nodes, fight);
        }
        bySize(nodes).forEach(state -> nodes.draw(g, state));
        bonds.marks(g);
        new NetworkNames(network, map, nodes, bonds).draw(g);
    }

    private void war(Graphics2D g, MapArea map, NodePainter nodes, Network.Fight fight) {
        Point2D from = map.place(fight.attacker());
        Point2D to = map.place(fight.defender());
        double share = Math.max(0, 1 - nodes.radius(fight.defender()) * 1.15 / Math.max(1e-6, from.distance(to)));
        Point2D tip = new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
        WarArrow.draw(g, from, tip, map.scale());
    }

    private IntStream there() {
        return IntStream.range(0, atlas.size())
                .filter(state -> network.nodes().get(state).there());
    }

    /** The states, the largest symbols first, so that small ones come on top. */
    private List<Integer> bySize(NodePainter nodes) {
        return there().boxed()
                .sorted(Comparator.comparingDouble(state -> -nodes.radius(state)))
                .toList();
    }
}
