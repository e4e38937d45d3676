package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Tick;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Threats;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario scripts, and how capability grows (E8). */
class ShockTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(1, 2, 3);
    private final Small small = Small.of(world, Map.of());

    private void shock(Shock... shocks) {
        small.begin(small.tick.number(), shocks).run(Phase.DRIVE);
    }

    @Test
    void columnsAreSet() {
        shock(new Shock.Capability(0, A, 7), new Shock.Regime(0, B, .9), new Shock.Leader(0, C, -.4));
        assertArrayEquals(new double[] {7, 2, 3}, world.capability);
        assertEquals(.9, world.regime[B]);
        assertEquals(-.4, world.revisionism[C]);
        assertEquals(List.of("capability A", "regime B", "leader C"), small.events());
        assertEquals(3, small.tick.opening());
    }

    @Test
    void aChangeOfIdentityMovesAffinityAtRestAlone() {
        shock(new Shock.Identity(0, A, new double[] {.6}));
        double mean = 1 - 2 * .6 * 4 / 6;
        assertEquals(1 - 2 * .6 - mean, world.affinityAtRest.get(A, B), CLOSE);
        assertEquals(1 - mean, world.affinityAtRest.get(B, C), CLOSE);
        assertEquals(0, world.affinity.get(A, B));
    }

    @Test
    void rivalryIsSetBothWaysAndCostsAffinityAtRest() {
        shock(new Shock.Rivalry(0, A, B, .5));
        assertEquals(.5, world.rivalry.get(B, A));
        assertEquals(-.6 * .5, world.affinityAtRest.get(A, B), CLOSE);
        assertEquals(0, world.affinityAtRest.get(A, C), CLOSE);
    }

    @Test
    void whoLosesItsSovereigntyHoldsNoTreaty() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        shock(new Shock.Sovereign(0, B, C));
        assertEquals(List.of("ended 1 sovereignty lost", "sovereign BC"), small.events());
        assertFalse(treaty.alive() || world.sovereign(B));
        shock(new Shock.Sovereign(0, B, -1));
        assertTrue(world.sovereign(B));
    }

    @Test
    void aCrisisIsPlayedByTheEngine() {
        shock(new Shock.Crisis(0, A, B));
        assertEquals(List.of("crisis AB"), small.events());
        assertEquals(0, world.rivalry.get(A, B));
    }

    @ParameterizedTest
    @ValueSource(ints = {A, C})
    void nothingBefallsAStateThatIsNotThere(int gone) {
        world.absent[gone] = true;
        shock(new Shock.Capability(0, gone, 7), new Shock.Rivalry(0, B, gone, .5), new Shock.Capability(0, B, 7));
        assertEquals(List.of("capability B"), small.events());
        assertArrayEquals(new double[] {1, 7, 3}, world.capability);
    }

    /** A and B share no treaty any more, C and A still do. */
    @Test
    void whatPairsWentThroughIsATickLongerAgo() {
        Paper.of(TreatyKind.ENTENTE).sign(world, A, C);
        world.history.pact.setBoth(A, B, 4);
        world.history.comrades.setBoth(A, B, 7);
        world.history.pact.setBoth(A, C, 0);
        small.tick = new Tick(1, world);
        shock();
        assertEquals(5, world.history.sincePact(A, B));
        assertEquals(8, world.history.sinceComrades(B, A));
        assertEquals(0, world.history.sincePact(A, C));
        assertEquals(Double.POSITIVE_INFINITY, world.history.sincePact(B, C));
    }

    @Test
    void capabilityFollowsEffortUnlessItIsReadFromData() {
        world.effort[A] = .2;
        world.effort[B] = .2;
        world.driven[B] = true;
        small.tick = new Tick(1, world);
        shock();
        assertEquals(1 + .08 * (.2 / .04 - 1), world.capability[A], CLOSE);
        assertEquals(2, world.capability[B]);
        assertEquals(3 - .08 * 3, world.capability[C], CLOSE);
    }

    @Test
    void nothingGrowsBeforeTheFirstTick() {
        world.effort[A] = .2;
        shock();
        assertEquals(1, world.capability[A]);
    }

    @Test
    void theFirstPerceptionOfANewStateIsNotSmoothed() {
        Small.of(world, Map.of()).run(Phase.PERCEIVE);
        double known = world.threat.get(A, C);
        world.threat.setBoth(A, B, 0);
        world.capability[C] = 9;
        small.begin(1).run(Phase.PERCEIVE);
        double[] row = new double[3];
        new Threats(world).perceive(Small.rules(Map.of()), A, row);
        assertEquals(row[B], world.threat.get(A, B));
        assertEquals((known + row[C]) / 2, world.threat.get(A, C), CLOSE);
        assertTrue(row[C] > known);
    }
}
