package concert.gui.map;

import concert.chart.map.BaseMap;
import concert.chart.network.Camps;
import concert.chart.network.Network;
import concert.chart.network.NetworkDrawing;
import concert.model.State;
import concert.model.World;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.results.words.TreatyNames;
import concert.run.PausableRun;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** What one map shows: the world that is being played, its network and its camps. Read under the schedule's lock. */
final class MapScene {
    private final Supplier<PausableRun> course;
    private PausableRun seen;
    private int tick = -1;
    private BaseMap atlas;
    private double aspect;
    private double most;
    private Camps camps;
    private Network network;

    MapScene(Supplier<PausableRun> course) {
        this.course = course;
    }

    /** The world on show, or null when there is none. */
    PausableRun course() {
        return course.get();
    }

    /** The drawing of the world as it stands, for a map of the shape of a box. */
    NetworkDrawing drawing(Rectangle2D box) {
        PausableRun now = course.get();
        double wanted = box.getWidth() / Math.max(1, box.getHeight());
        World world = now.simulation().world();
        if (now != seen || Math.abs(wanted - aspect) > .01) {
            atlas = BaseMap.of(world.states(), wanted);
            aspect = wanted;
        }
        if (now != seen || tick != now.simulation().played()) {
            network = network(now, world);
            Camps apart = Camps.of(network);
            camps = now == seen ? apart.after(camps) : apart;
            most = now == seen ? most : NetworkDrawing.largest(network);
            seen = now;
            tick = now.simulation().played();
        }
        return new NetworkDrawing(atlas, network, camps, most);
    }

    private static Network network(PausableRun course, World world) {
        List<Network.Node> nodes = new ArrayList<>();
        for (int me = 0; me < world.size(); me++) {
            State state = world.state(me);
            String name = state.name().isBlank() ? state.code() : state.name();
            nodes.add(new Network.Node(
                    state.code(), name, world.exists(me) ? world.capability(me) : Double.NaN, world.sovereign(me)));
        }
        List<Network.Bond> bonds = new ArrayList<>();
        for (Treaty each : world.treaties()) {
            List<Integer> members = Arrays.stream(each.members()).boxed().toList();
            String name = TreatyNames.of(course.soFar().record(), each);
            bonds.add(new Network.Bond(name, each.kind(), each.text().publicity(), members));
        }
        return new Network(nodes, bonds, fights(course));
    }

    /** The wars of the last tick. */
    private static List<Network.Fight> fights(PausableRun course) {
        List<TickRecord> ticks = course.soFar().record().ticks();
        return ticks.isEmpty()
                ? List.of()
                : ticks.get(ticks.size() - 1).wars().stream()
                        .map(war -> new Network.Fight(war.attacker(), war.defender()))
                        .toList();
    }
}
