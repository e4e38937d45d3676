package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import concert.model.Decision;
import concert.model.Event;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.World;
import concert.theory.Rules;
import concert.theory.Setup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Determinism: the same seed gives the same run, however it is played. */
class SameBytesTest {
    private static final int STATES = 14;

    static Simulation run(long seed) {
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < STATES; me++) {
            rules.add(Worlds.rules(Worlds.THEORIES.get(me % Worlds.THEORIES.size()), 1)
                    .get(0));
        }
        return new Simulation(Worlds.setup(Worlds.allied(3, STATES, 8), rules, seed, 40));
    }

    /** Everything the record holds, every number by its bits. */
    static byte[] bytes(RunRecord record) {
        StringBuilder text = new StringBuilder();
        for (TickRecord each : record.ticks()) {
            TickRecord.States states = each.states();
            for (double[] column : List.of(
                    states.capability(),
                    states.effort(),
                    states.security(),
                    states.threat(),
                    states.abandonment(),
                    states.entrapment(),
                    states.reputation(),
                    states.soloEffort())) {
                bits(text, column);
            }
            text.append(Arrays.toString(states.stance())).append(Arrays.toString(states.topThreat()));
            for (Event event : each.events()) {
                text.append(event.type())
                        .append(event.state())
                        .append(event.other())
                        .append(event.treaty())
                        .append(event.cause())
                        .append(event.detail())
                        .append('\n');
            }
            for (Decision one : each.decisions()) {
                text.append(one.state())
                        .append(one.move())
                        .append(one.kind())
                        .append(one.partner())
                        .append(one.chosen());
                bits(text, one.terms());
                bits(text, one.value(), one.probability());
            }
            each.wars().forEach(war -> text.append(war));
            each.treaties().forEach(one -> bits(text, one.id(), one.cohesion(), one.belief(), one.tactical()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void bits(StringBuilder text, double... values) {
        for (double value : values) {
            text.append(Long.toHexString(Double.doubleToRawLongBits(value))).append(' ');
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -5, Long.MAX_VALUE})
    void theSameSeedTwice(long seed) {
        assertArrayEquals(bytes(run(seed).play()), bytes(run(seed).play()));
    }

    @Test
    void anotherSeedIsAnotherRun() {
        assertNotEquals(Arrays.hashCode(bytes(run(0).play())), Arrays.hashCode(bytes(run(1).play())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void eightRunsAtOnceGiveTheBytesOfEachAlone(int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            for (long seed = 0; seed < 8; seed++) {
                long mine = seed;
                jobs.add(() -> bytes(run(mine).play()));
            }
            List<Future<byte[]>> together = pool.invokeAll(jobs);
            for (int seed = 0; seed < 8; seed++) {
                assertArrayEquals(bytes(run(seed).play()), together.get(seed).get(), "seed " + seed);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 39})
    void aSnapshotGoesOnAsTheRunItself(int tick) {
        Simulation whole = run(2);
        Simulation first = run(2);
        for (int played = 0; played < tick; played++) {
            first.tick();
        }
        Simulation copy = first.copy();
        Setup again = Worlds.setup(Worlds.allied(3, STATES, 8), rulesOf(), 2, 40);
        Simulation other = new Simulation(again, again, first.snapshot());
        byte[] bytes = bytes(whole.play());
        assertArrayEquals(bytes, bytes(copy.play()));
        assertArrayEquals(bytes, bytes(other.play()));
        assertEquals(tick, first.played(), "what is copied stays where it is");
        assertArrayEquals(bytes, bytes(first.play()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEventsGiveTheSameWorld(long seed) {
        Simulation simulation = run(seed);
        Replay replay = new Replay(Worlds.setup(Worlds.allied(3, STATES, 8), rulesOf(), seed, 40));
        while (simulation.tick()) {
            List<TickRecord> ticks = simulation.record().ticks();
            replay.play(ticks.get(ticks.size() - 1));
            same(simulation.world(), replay.world());
        }
    }

    private static List<Rules> rulesOf() {
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < STATES; me++) {
            rules.add(Worlds.rules(Worlds.THEORIES.get(me % Worlds.THEORIES.size()), 1)
                    .get(0));
        }
        return rules;
    }

    private static void same(World one, World two) {
        assertArrayEquals(one.capability, two.capability);
        assertArrayEquals(one.effort, two.effort);
        assertArrayEquals(one.reputation, two.reputation);
        assertArrayEquals(one.overlord, two.overlord);
        assertArrayEquals(one.attackedChance, two.attackedChance);
        assertEquals(one.affinity, two.affinity);
        assertEquals(one.trust, two.trust);
        assertEquals(one.rivalry, two.rivalry);
        assertEquals(one.threat, two.threat);
        assertEquals(one.stake, two.stake);
        assertEquals(one.treaties().size(), two.treaties().size());
        for (int at = 0; at < one.treaties().size(); at++) {
            assertArrayEquals(
                    one.treaties().get(at).members(), two.treaties().get(at).members());
            assertArrayEquals(
                    one.treaties().get(at).targets(), two.treaties().get(at).targets());
            assertEquals(one.treaties().get(at).cohesion, two.treaties().get(at).cohesion);
            assertEquals(one.treaties().get(at).belief, two.treaties().get(at).belief);
            assertEquals(one.treaties().get(at).interoperability, two.treaties().get(at).interoperability);
        }
    }
}
