package concert.chart.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.network.Network.Bond;
import concert.chart.network.Network.Node;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampsTest {

    @Test
    void aChainOfAlliancesIsOneCampAndANeutralityPactNone() {
        Camps camps = Camps.of(network(7, defence(0, 1), defence(1, 2), neutrality(2, 3), defence(4, 5)));
        assertEquals(List.of(List.of(0, 1, 2), List.of(4, 5)), members(camps));
        assertEquals(5, camps.allied());
        assertEquals(camps.of(0), camps.of(2));
        assertNotEquals(camps.of(0), camps.of(4));
        assertEquals(CampSymbol.ALONE, camps.of(3));
        assertEquals(CampSymbol.ALONE, camps.of(6));
    }

    @Test
    void theStrongestComesFirst() {
        Network network = network(5, defence(0, 1, 2), defence(3, 4));
        List<Node> nodes = new ArrayList<>(network.nodes());
        nodes.set(4, new Node("S4", "S4", 50, true));
        Camps camps = Camps.of(new Network(nodes, network.bonds(), List.of()));
        assertEquals(List.of(List.of(3, 4), List.of(0, 1, 2)), members(camps));
        assertEquals(CampSymbol.camp(0), camps.of(4));
    }

    @Test
    void aCampKeepsItsEmblemWhileMostOfItStays() {
        Camps before = Camps.of(network(9, defence(0, 1, 2, 3, 4), defence(5, 6)));
        // The first camp breaks into three and two; the second wins two and is now the strongest.
        Camps after = Camps.of(network(9, defence(0, 1, 2), defence(5, 6, 7, 8), defence(3, 4)))
                .after(before);
        assertEquals(before.of(0), after.of(1));
        assertEquals(before.of(5), after.of(8));
        assertEquals(CampSymbol.camp(2), after.of(3));
    }

    @Test
    void onlyTheFirstSixHaveAnEmblem() {
        Camps camps = Camps.of(network(
                18,
                IntStream.range(0, 9)
                        .mapToObj(at -> defence(2 * at, 2 * at + 1))
                        .toArray(Bond[]::new)));
        assertEquals(
                6,
                camps.list().stream()
                        .filter(camp -> camp.emblem() != CampSymbol.OTHER)
                        .map(Camps.Camp::emblem)
                        .distinct()
                        .count());
        assertEquals(
                3,
                camps.list().stream()
                        .filter(camp -> camp.emblem() == CampSymbol.OTHER)
                        .count());
        Camps same = camps.after(camps);
        IntStream.range(0, 18).forEach(at -> assertEquals(camps.of(at), same.of(at)));
    }

    @Test
    void allEmblemsOfOneRadiusHaveOneArea() {
        for (CampSymbol emblem : CampSymbol.values()) {
            assertEquals(Math.PI * 100, area(new Area(emblem.shape(3, 4, 10))), 1.5, emblem.name());
            assertTrue(emblem.shape(3, 4, 10).contains(3, 4));
        }
    }

    /** By Gauss's formula over the flattened outline. */
    private static double area(Area shape) {
        PathIterator path = new FlatteningPathIterator(shape.getPathIterator(new AffineTransform()), .001, 16);
        double[] at = new double[6];
        double[] start = new double[2];
        double x = 0;
        double y = 0;
        double twice = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                start = at.clone();
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? start[0] : at[0];
                double toY = kind == PathIterator.SEG_CLOSE ? start[1] : at[1];
                twice += x * toY - toX * y;
                at[0] = toX;
                at[1] = toY;
            }
            x = at[0];
            y = at[1];
        }
        return Math.abs(twice / 2);
    }

    private static List<List<Integer>> members(Camps camps) {
        return camps.list().stream().map(Camps.Camp::members).toList();
    }

    private static Network network(int states, Bond... bonds) {
        List<Node> nodes = IntStream.range(0, states)
                .mapToObj(at -> new Node("S" + at, "S" + at, 1, true))
                .toList();
        return new Network(nodes, List.of(bonds), List.of());
    }

    private static Bond defence(Integer... members) {
        return new Bond("Pact", TreatyKind.DEFENCE, Publicity.OPEN, List.of(members));
    }

    private static Bond neutrality(Integer... members) {
        return new Bond("Pact", TreatyKind.NEUTRALITY, Publicity.OPEN, List.of(members));
    }
}
