package concert.engine.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.model.event.Shock;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Setup;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who becomes sovereign looks first to the neighbours whose treaties it may ask into (E5), in that tick alone. */
class NewcomerTest {
    /** F and G border E, the one in a treaty that is open, the other in one of two; I is in the open one and no neighbour. */
    private static final String WORLD = """
            concert: 2
            name: A birth
            start: 1991
            ticks: 2
            identity: [liberalism]
            states:
              E: {name: E, at: [0, 0], capability: 0.2, identity: [0.5]}
              F: {name: F, at: [0, 60], capability: 0.2, identity: [0.5]}
              G: {name: G, at: [0, 50], capability: 0.2, identity: [0.5]}
              H: {name: H, at: [0, 6], capability: 0.2, identity: [0.5]}
              I: {name: I, at: [6, 0], capability: 0.2, identity: [0.5]}
              J: {name: J, at: [60, 60], capability: 0.2, identity: [0.5]}
            relations:
              - {pair: [E, F], border: true}
              - {pair: [E, G], border: true}
            treaties:
              - {name: Union, kind: defence, members: [F, I, J], signed: 1950}
              - {name: Bond, kind: defence, members: [G, J], signed: 1950}
            """;

    private static final int E = 0;
    private static final int F = 1;
    private static final List<Shock> FREED = List.of(new Shock.Sovereign(1, E, -1));

    private static Meetings meetings(String silence) {
        Overrides overrides =
                Overrides.none().with("parameters.silence", silence).with("parameters.attention", "3");
        Setup setup = Scenarios.read("birth.yaml", WORLD, overrides).setup();
        TickContext scene = new TickContext(setup.world(), setup.rules(), setup.parameters());
        Meetings meetings = new Meetings(scene, new Streams(4, setup.world().states()));
        meetings.refresh();
        return meetings;
    }

    @Test
    void theNeighbourInAnOpenTreatyComesFirstAndTheOthersAsTheyWould() {
        Meetings meetings = meetings("1");
        int seldom = 0;
        for (int tick = 0; tick < 200; tick++) {
            meetings.readNewcomers(List.of());
            int[] ever = meetings.considered(tick, E);
            meetings.readNewcomers(FREED);
            int[] now = meetings.considered(tick, E);
            assertEquals(3, now.length);
            assertEquals(F, now[0]);
            int[] others =
                    Arrays.stream(ever).filter(each -> each != F).limit(2).toArray();
            assertArrayEquals(others, Arrays.copyOfRange(now, 1, 3));
            seldom += ever[0] == F ? 1 : 0;
        }
        assertTrue(seldom < 100, "at other times it is one of five");
    }

    @Test
    void itsChanceSaysSo() {
        Meetings meetings = meetings("1");
        double[] row = new double[6];
        meetings.readNewcomers(FREED);
        meetings.chances(E, row);
        for (int you = 0; you < row.length; you++) {
            assertEquals(you == F ? meetings.activity(E) : 0, row[you], 1e-12);
        }
    }

    @Test
    void nobodyElseAndNoOtherTickIsChanged() {
        Meetings meetings = meetings("1");
        double[] before = new double[6];
        double[] after = new double[6];
        for (List<Shock> shocks : List.of(FREED, List.<Shock>of(new Shock.Sovereign(1, E, F)))) {
            int state = shocks == FREED ? 4 : E;
            meetings.readNewcomers(List.of());
            meetings.chances(state, before);
            meetings.readNewcomers(shocks);
            meetings.chances(state, after);
            assertArrayEquals(before, after);
        }
    }

    @Test
    void withoutSilenceAllAreConsideredAsEver() {
        Meetings meetings = meetings("0");
        for (int tick = 0; tick < 50; tick++) {
            meetings.readNewcomers(List.of());
            int[] ever = meetings.considered(tick, E);
            meetings.readNewcomers(FREED);
            assertArrayEquals(ever, meetings.considered(tick, E));
        }
    }
}
