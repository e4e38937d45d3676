package concert.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import concert.Alike;
import concert.model.Pledges;
import concert.model.World;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Setup;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy of a run holds all that the run holds, field by field; a field that is forgotten is named. */
class SnapshotTest {
    /** Fields of a run that hold nothing between two ticks, or nothing of it. */
    private static final Set<String> SCRATCH = Set.of(
            "Simulation.listeners",
            "Simulation.seats",
            "Simulation.machine",
            "Simulation.now",
            "Pledges.pair",
            "Pledges.back");

    /** Whose fields are looked through one by one; a class of the world's that is new is named by the test. */
    private static final List<Class<?>> KEPT = List.of(World.class, Treaty.class, Membership.class, Pledges.class);

    static Stream<Setup> worlds() {
        return Stream.of(
                Scenarios.open("europe-1914", Overrides.none().with("parameters.depth-consultation", "0.5"))
                        .setup(),
                Scenarios.open("burden-sharing", Overrides.none()).setup(),
                Scenarios.open(
                                "random:n=12,seed=4",
                                Overrides.none().with("ticks", "40").with("tick", "month"))
                        .setup(),
                Worlds.setup(Worlds.allied(3, 14, 8), Worlds.rules("offensive-realism", 14), 2, 40));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aCopyIsAlikeFieldByFieldAfterEveryTick(Setup setup) {
        Simulation run = new Simulation(setup);
        do {
            assertEquals(List.of(), Alike.differences(run, run.copy(), SCRATCH), "tick " + run.played());
        } while (run.tick());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aCopySharesNothingThatChanges(Setup setup) {
        Simulation run = new Simulation(setup);
        while (run.played() < 5) {
            run.tick();
        }
        Simulation copy = run.copy();
        Simulation still = run.copy();
        run.play();
        assertEquals(List.of(), Alike.differences(still, copy, SCRATCH));
    }

    /** Without worlds in which a field holds something, its loss would not be seen. */
    @Test
    void everyFieldOfAWorldHoldsSomethingInSomeOfThese() {
        Map<String, Set<String>> seen = new TreeMap<>();
        worlds().forEach(setup -> {
            Simulation run = new Simulation(setup);
            gather(run.world().blank(), seen);
            gather(run.world().blank().pledges(), seen);
            do {
                gather(run.world(), seen);
                for (Treaty each : run.world().everyTreaty()) {
                    gather(each, seen);
                    each.memberships().forEach(one -> gather(one, seen));
                }
                gather(run.world().pledges(), seen);
            } while (run.tick());
        });
        List<String> idle = new ArrayList<>();
        for (Class<?> type : KEPT) {
            for (Field each : Alike.fields(type)) {
                String name = type.getSimpleName() + "." + each.getName();
                if (seen.get(name).size() < 2) {
                    idle.add(name);
                }
            }
        }
        assertEquals(List.of(), idle);
    }

    private static void gather(Object owner, Map<String, Set<String>> seen) {
        for (Field each : Alike.fields(owner.getClass())) {
            String name = owner.getClass().getSimpleName() + "." + each.getName();
            Set<String> values = seen.computeIfAbsent(name, key -> new TreeSet<>());
            if (values.size() < 50) {
                values.add(print(Alike.get(each, owner)));
            }
        }
    }

    /** Enough of a value to tell it from another. */
    private static String print(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return String.valueOf(
                    value instanceof Number || value instanceof Enum<?> || value instanceof Boolean
                            ? value
                            : value == null ? null : value.getClass() + "@" + value.hashCode());
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < Array.getLength(value); at++) {
            text.append(print(Array.get(value, at))).append(' ');
        }
        return text.toString();
    }

    @Test
    void aRunIsNotSavedAsJavaSavesObjects() throws Exception {
        Simulation run = SameBytesTest.run(1);
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(run));
        }
    }

    @Test
    void aSnapshotOfAnotherWorldIsRefused() {
        SimulationSnapshot other = SameBytesTest.run(1).snapshot();
        World small = new World(SameBytesTest.run(1).world().states().subList(0, 5), 2);
        assertThrows(IllegalArgumentException.class, () -> small.restore(other.world()));
    }
}
