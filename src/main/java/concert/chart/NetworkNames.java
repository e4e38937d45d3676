package concert.chart;

import concert.chart.Nameplates.Near;
import concert.chart.Network.Bond;
import concert.chart.Network.Node;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names on a network: of states where there is room, else their codes; then of treaties with a hub. */
final class NetworkNames {
    private static final int MOST = 30; // with more states than this only codes are written

    private final Network network;
    private final MapArea map;
    private final NodeInk nodes;
    private final BondInk bonds;
    private final Nameplates plates = new Nameplates();
    private final int size;

    NetworkNames(Network network, MapArea map, NodeInk nodes, BondInk bonds) {
        this.network = network;
        this.map = map;
        this.nodes = nodes;
        this.bonds = bonds;
        this.size = Math.max(9, (int) Math.round(Look.SMALL * map.scale()));
        for (int state = 0; state < network.nodes().size(); state++) {
            plates.keep(nodes.bounds(state));
            if (map.atlas().beyond(state)) {
                plates.keep(nodes.pointer(state));
            }
        }
        bonds.marks().forEach(plates::spare);
    }

    void draw(Graphics2D g) {
        cornered().forEach(state -> state(g, state));
        for (Bond bond : network.bonds()) {
            if (bond.named() && bond.members().size() > 2) {
                treaty(g, bond);
            }
        }
    }

    /** The states, first those with the least room for a name. */
    private List<Integer> cornered() {
        int count = network.nodes().size();
        long[] choices = new long[count];
        for (int state = 0; state < count; state++) {
            choices[state] =
                    plates.choices(font(state), network.nodes().get(state).code(), near(state, true));
        }
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(state -> choices[state]))
                .toList();
    }

    private void state(Graphics2D g, int state) {
        Node node = network.nodes().get(state);
        boolean named = network.nodes().size() <= MOST && plates.write(g, font(state), node.name(), near(state, false));
        boolean coded = named
                || plates.write(g, font(state), node.code(), near(state, false))
                || plates.write(g, font(state), node.code(), near(state, true));
        if (!coded && Lettering.width(font(state), node.code()) < 2 * nodes.radius(state)) {
            Point2D at = map.place(state);
            g.setPaint(Look.INK);
            Lettering.centred(g, font(state), node.code(), at.getX(), at.getY());
        }
    }

    private void treaty(Graphics2D g, Bond bond) {
        Font font = Look.font(size);
        Rectangle2D hub = bonds.hub(bond);
        plates.write(g, font, Lettering.fit(font, bond.name(), 13 * size), new Near(hub, map.box(), false));
    }

    private Near near(int state, boolean anywhere) {
        return new Near(nodes.bounds(state), map.around(state), anywhere);
    }

    private Font font(int state) {
        return network.nodes().get(state).sovereign() ? Look.bold(size) : Look.font(size);
    }
}
