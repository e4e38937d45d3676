package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import concert.model.World;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Determinism: the same seed gives the same run, however it is played. */
public class SameBytesTest {
    private static final int STATES = 14;

    public static Simulation run(long seed) {
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < STATES; me++) {
            rules.add(Worlds.rules(Worlds.THEORIES.get(me % Worlds.THEORIES.size()), 1)
                    .get(0));
        }
        return new Simulation(Worlds.setup(Worlds.allied(3, STATES, 8), rules, seed, 40));
    }

    /** Everything the record holds, every number by its bits. */
    public static byte[] bytes(RunRecord record) {
        return EveryBit.of(record).getBytes(StandardCharsets.UTF_8);
    }

    /** The comparisons below would notice any change of any column of any state. */
    @ParameterizedTest
    @MethodSource("columns")
    void aChangeOfAnyColumnIsNoticed(RecordComponent column) throws ReflectiveOperationException {
        RunRecord record = run(1).play();
        TickRecord.States states = record.ticks().get(20).states();
        byte[] before = bytes(record);
        Object values = column.getAccessor().invoke(states);
        Object first = Array.get(values, 0);
        Array.set(values, 0, another(values, first));
        assertNotEquals(Arrays.hashCode(before), Arrays.hashCode(bytes(record)), column.getName());
    }

    static Stream<RecordComponent> columns() {
        return Arrays.stream(TickRecord.States.class.getRecordComponents());
    }

    private static Object another(Object values, Object first) {
        if (values instanceof boolean[]) {
            return !(boolean) first;
        }
        if (values instanceof int[]) {
            return (int) first + 1;
        }
        return values instanceof double[] ? (Object) Math.nextUp((double) first) : null;
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

    static List<Rules> rulesOf() {
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
