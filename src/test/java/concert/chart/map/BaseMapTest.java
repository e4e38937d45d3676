package concert.chart.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.State;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaseMapTest {

    static Stream<String> worlds() {
        return Stream.concat(
                Scenarios.list().stream().map(Scenarios.Listing::name),
                Stream.of("random:n=1", "random:n=2", "random:n=30,seed=4", "random:n=195,seed=1"));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyStateHasRoomInsideTheBox(String world) {
        BaseMap atlas = BaseMap.of(states(world));
        Rectangle2D pane = atlas.pane();
        for (int at = 0; at < atlas.size(); at++) {
            assertTrue(atlas.x(at) > .02 && atlas.x(at) < .98, world + " " + at + " x " + atlas.x(at));
            assertTrue(atlas.y(at) > .02 && atlas.y(at) < atlas.height() - .02, world + " " + at + " y " + atlas.y(at));
            assertEquals(!atlas.beyond(at), pane.contains(atlas.x(at), atlas.y(at)), world + " " + at);
            for (int other = 0; other < at; other++) {
                double apart = Math.hypot(atlas.x(at) - atlas.x(other), atlas.y(at) - atlas.y(other));
                assertTrue(apart > .036, world + ": " + at + " and " + other + " are " + apart + " apart");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theSameTwice(String world) {
        BaseMap once = BaseMap.of(states(world));
        BaseMap again = BaseMap.of(states(world));
        for (int at = 0; at < once.size(); at++) {
            assertEquals(once.place(at), again.place(at));
        }
        assertEquals(once.land().size(), again.land().size());
        for (int ring = 0; ring < once.land().size(); ring++) {
            assertArrayEquals(once.land().get(ring), again.land().get(ring));
        }
    }

    @Test
    void europeIsFramedAndTheFarPowersStandBesideIt() {
        List<State> states = states("europe-1914");
        BaseMap atlas = BaseMap.of(states);
        assertEquals(List.of("CHN", "JPN", "USA"), beyond(states, atlas));
        assertTrue(place(states, atlas, "USA").x() < atlas.pane().getMinX());
        assertTrue(place(states, atlas, "JPN").x() > atlas.pane().getMaxX());
        assertEquals(0, place(states, atlas, "JPN").direction(), .3);
        assertEquals(Math.PI, Math.abs(place(states, atlas, "USA").direction()), .3);
        double across =
                place(states, atlas, "TUR").x() - place(states, atlas, "POR").x();
        assertTrue(across > .5, "Europe fills only " + across);
    }

    @Test
    void theWorldIsShownWhereStatesAreAllOverIt() {
        List<State> states = states("cold-war-1949");
        BaseMap atlas = BaseMap.of(states);
        assertEquals(List.of(), beyond(states, atlas));
        assertEquals(new Rectangle2D.Double(0, 0, 1, atlas.height()), atlas.pane());
        double europe =
                place(states, atlas, "FIN").x() - place(states, atlas, "POR").x();
        assertTrue(europe > 1.5 * 34 / 290, "Europe is not stretched: " + europe);
    }

    @Test
    void northIsUpAndEastIsRight() {
        for (String world : List.of("europe-1914", "cold-war-1949", "after-cold-war-1990", "europe-1925")) {
            List<State> states = states(world);
            BaseMap atlas = BaseMap.of(states);
            assertTrue(
                    place(states, atlas, "SWD").y()
                            < place(states, atlas, "ITA").y(),
                    world);
            assertTrue(
                    place(states, atlas, "POR").x()
                            < place(states, atlas, "TUR").x(),
                    world);
        }
    }

    @Test
    void capitalsLieOnTheLandAndShipsDoNot() {
        List<State> europe = real(52.5, 13.4, 48.9, 2.3, 40.4, -3.7, 55.8, 37.6, 46, -10, 56, 3);
        List<State> south = real(-15.8, -47.9, -23.5, -46.6, -16.5, -64, -33.4, -66, -30, -15, -20, -85);
        List<State> equator = real(.3, 32.6, 4.4, 18.6, 1, 25, -3, 28, 0, 0, -2, 50);
        List<State> world = real(52.5, 13.4, 39.9, 112, 39, -90, -25, 135, 35, -40, -30, 80);
        for (List<State> states : List.of(europe, south, equator, world)) {
            BaseMap atlas = BaseMap.of(states);
            for (int at = 0; at < states.size(); at++) {
                assertEquals(at < 4, land(atlas, at), "state " + at + " of " + states);
            }
        }
    }

    @Test
    void theMapIsCutWhereNoStatesAreNeighbours() {
        List<State> pacific = real(-41, 175, -14, -172, 66, 177, 66, -173, 37, -122, 34, 139);
        BaseMap atlas = BaseMap.of(pacific);
        assertTrue(atlas.place(5).x() < atlas.place(0).x());
        assertTrue(atlas.place(0).x() < atlas.place(1).x());
        assertTrue(atlas.place(1).x() < atlas.place(4).x());
        assertTrue(atlas.place(3).capitalX() - atlas.place(2).capitalX() < .25, "Chukotka is in two pieces");
        assertTrue(land(atlas, 2) && land(atlas, 3), "no land on one side of the date line");
        List<State> straits = real(65, 178, 66, -172, 64, -166, 63, 179);
        BaseMap near = BaseMap.of(straits);
        assertTrue(near.place(0).x() < near.place(1).x()
                && near.place(1).x() < near.place(2).x());
        assertTrue(land(near, 0) && land(near, 1), "no land on one side of the date line");
    }

    @Test
    void fictionHasNoLand() {
        assertTrue(BaseMap.of(states("security-dilemma")).land().isEmpty());
        assertTrue(BaseMap.of(states("random:n=30,seed=4")).land().isEmpty());
        assertFalse(BaseMap.of(states("bismarck-1871")).land().isEmpty());
    }

    @Test
    void manyInOnePlacePart() {
        BaseMap atlas = BaseMap.of(IntStream.range(0, 7)
                .mapToObj(at -> new State("S" + at, "S", 0, 10, 10))
                .toList());
        for (int at = 1; at < atlas.size(); at++) {
            double apart = Math.hypot(atlas.x(at) - atlas.x(at - 1), atlas.y(at) - atlas.y(at - 1));
            assertTrue(apart > .036, "" + apart);
        }
    }

    @Test
    void anyShape() {
        BaseMap tall = BaseMap.of(states("europe-1914"), .6);
        assertEquals(1 / .6, tall.height(), 1e-12);
        assertTrue(IntStream.range(0, tall.size()).allMatch(at -> tall.y(at) < tall.height()));
        assertTrue(IntStream.range(0, tall.size()).anyMatch(at -> tall.y(at) > 1));
    }

    /** Whether the capital of a state is on the drawn land. */
    private static boolean land(BaseMap atlas, int state) {
        Path2D land = atlas.outline();
        return land.contains(atlas.place(state).capitalX(), atlas.place(state).capitalY());
    }

    private static List<State> states(String world) {
        return StatePlaces.of(Scenarios.open(world, Overrides.none()));
    }

    /** States with COW codes at pairs of latitude and longitude. */
    private static List<State> real(double... places) {
        List<State> states = new ArrayList<>();
        for (int at = 0; at < places.length; at += 2) {
            states.add(new State("S" + at, "S" + at, at + 2, places[at], places[at + 1]));
        }
        return states;
    }

    private static List<String> beyond(List<State> states, BaseMap atlas) {
        return IntStream.range(0, states.size())
                .filter(atlas::beyond)
                .mapToObj(at -> states.get(at).code())
                .toList();
    }

    private static BaseMap.Place place(List<State> states, BaseMap atlas, String code) {
        return IntStream.range(0, states.size())
                .filter(at -> states.get(at).code().equals(code))
                .mapToObj(atlas::place)
                .findFirst()
                .orElseThrow();
    }
}
