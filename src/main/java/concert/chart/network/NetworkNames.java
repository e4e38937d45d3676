package concert.chart.network;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.map.MapArea;
import concert.chart.map.Nameplates;
import concert.chart.map.Nameplates.Near;
import concert.chart.map.Nameplates.Plate;
import concert.chart.network.Network.Bond;
import concert.chart.network.Network.Node;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names on a network: of states where there is room, else their codes; then of treaties with a hub. */
final class NetworkNames {
    private static final int MOST = 30; // with more states than this only codes are written

    /** With more than this the strongest come first, for there is no room for all. */
    private static final int CROWD = 100;

    private static final int ROUNDS = 8;

    private final Network network;
    private final MapArea map;
    private final NodePainter nodes;
    private final EdgePainter bonds;
    private final int size;

    NetworkNames(Network network, MapArea map, NodePainter nodes, EdgePainter bonds) {
        this.network = network;
        this.map = map;
        this.nodes = nodes;
        this.bonds = bonds;
        this.size = Math.max(9, (int) Math.round(Theme.SMALL * map.scale()));
    }

    void draw(Graphics2D g) {
        Plan plan = states();
        plan.plates().forEach(plate -> plate.draw(g));
        plan.left().forEach(state -> inside(g, state));
        Font font = Theme.font(size);
        for (Bond bond : network.bonds()) {
            if (bond.named() && bond.members().size() > 2) {
                String name = TextLayout.fit(font, bond.name(), 13 * size);
                Plate plate = plan.room().place(font, name, new Near(bonds.hub(bond), map.box(), false));
                if (plate != null) {
                    plate.draw(g);
                }
            }
        }
    }

    /** Names of states with their places, the room they leave and the states that they leave without. */
    private record Plan(List<Plate> plates, Nameplates room, List<Integer> left) {}

    /** The plan that leaves the fewest states nameless, of several in which those left before come first. */
    private Plan states() {
        List<Integer> order = order();
        Plan best = plan(order);
        for (int round = 0; round < ROUNDS && !best.left().isEmpty() && order.size() <= CROWD; round++) {
            Plan last = plan(order);
            best = last.left().size() < best.left().size() ? last : best;
            List<Integer> next = new ArrayList<>(last.left());
            order.stream().filter(state -> !last.left().contains(state)).forEach(next::add);
            order = next;
        }
        return best;
    }

    private List<Integer> order() {
        int count = network.nodes().size();
        double[] rank = new double[count];
        Nameplates room = room();
        for (int state = 0; state < count; state++) {
            String code = network.nodes().get(state).code();
            rank[state] = count > CROWD ? -nodes.radius(state) : room.choices(font(state), code, near(state, true));
        }
        return IntStream.range(0, count)
                .filter(state -> network.nodes().get(state).there())
                .boxed()
                .sorted(Comparator.comparingDouble(state -> rank[state]))
                .toList();
    }

    private Plan plan(List<Integer> order) {
        Plan plan = new Plan(new ArrayList<>(), room(), new ArrayList<>());
        for (int state : order) {
            Node node = network.nodes().get(state);
            Plate plate = order.size() > MOST ? null : plan.room().place(font(state), node.name(), near(state, false));
            plate = plate != null ? plate : plan.room().place(font(state), node.code(), near(state, false));
            plate = plate != null ? plate : plan.room().place(font(state), node.code(), near(state, true));
            if (plate == null) {
                plan.left().add(state);
            } else {
                plan.plates().add(plate);
            }
        }
        return plan;
    }

    /** The map without names. */
    private Nameplates room() {
        Nameplates room = new Nameplates();
        for (int state = 0; state < network.nodes().size(); state++) {
            if (!network.nodes().get(state).there()) {
                continue;
            }
            room.keep(nodes.bounds(state));
            if (map.atlas().beyond(state)) {
                room.keep(nodes.pointer(state));
            }
        }
        bonds.marks().forEach(room::spare);
        return room;
    }

    /** Writes a code into the symbol, if that is large enough. */
    private void inside(Graphics2D g, int state) {
        String code = network.nodes().get(state).code();
        if (TextLayout.width(font(state), code) < 2.3 * nodes.radius(state)) {
            Point2D at = map.place(state);
            g.setPaint(Theme.INK);
            TextLayout.centred(g, font(state), code, at.getX(), at.getY());
        }
    }

    private Near near(int state, boolean anywhere) {
        return new Near(nodes.bounds(state), map.around(state), anywhere);
    }

    private Font font(int state) {
        return network.nodes().get(state).sovereign() ? Theme.bold(size) : Theme.font(size);
    }
}
