package concert.results.checkpoint.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.engine.SimulationSnapshot;
import concert.model.NamedNumbers;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.reason.Reasons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every number and every length in every record of a checkpoint is refused where it cannot be. */
class SenseTest {
    /** Numbers that mean nothing anywhere. */
    private static final int[] SENSELESS = {Integer.MIN_VALUE, -1_000_000_001, Integer.MAX_VALUE};

    private static final double[] ABSURD = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    /** By the name of the record: one that a run left. */
    private static final Map<String, Object> FOUND = new TreeMap<>();

    private static Extent extent;

    @BeforeAll
    static void play() throws ReflectiveOperationException {
        Scenario scenario = Scenarios.open("europe-1914", Overrides.none());
        Simulation run = new Simulation(scenario.setup());
        run.play();
        SimulationSnapshot whole = run.snapshot();
        extent = Extent.of(
                        scenario.states().size(),
                        scenario.axes().size(),
                        Reasons.names().size(),
                        run.played())
                .with(whole.world().treaties().size());
        gather(whole);
    }

    private static void gather(Object thing) throws ReflectiveOperationException {
        if (thing instanceof Collection<?> list) {
            for (Object each : list) {
                gather(each);
            }
        } else if (thing != null && thing.getClass().isRecord()) {
            FOUND.merge(thing.getClass().getSimpleName(), thing, SenseTest::fuller);
            for (RecordComponent each : thing.getClass().getRecordComponents()) {
                gather(get(each, thing));
            }
        }
    }

    /** The one that fewer components of are empty. */
    private static Object fuller(Object one, Object two) {
        return full(two) > full(one) ? two : one;
    }

    private static long full(Object thing) {
        return Arrays.stream(thing.getClass().getRecordComponents())
                .map(each -> get(each, thing))
                .filter(each -> each != null && (!each.getClass().isArray() || Array.getLength(each) > 0))
                .count();
    }

    private static Object get(RecordComponent part, Object thing) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The same record with one component in place of its own; null where the record itself refuses it. */
    private static Object with(Object thing, RecordComponent part, Object value) throws ReflectiveOperationException {
        RecordComponent[] parts = thing.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = thing.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(parts)
                    .map(each -> each.getName().equals(part.getName()) ? value : get(each, thing))
                    .toArray());
        } catch (InvocationTargetException refused) {
            return null;
        }
    }

    private static boolean read(Object thing) throws IOException {
        Forms forms = new Forms();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forms.of(thing.getClass()).write(thing, new DataOutputStream(bytes));
        Source in = new Source(new ByteArrayInputStream(bytes.toByteArray()));
        in.expect(extent);
        try {
            forms.of(thing.getClass()).read(in);
            in.end();
            return true;
        } catch (DamagedException refused) {
            assertTrue(refused.getMessage().startsWith("damaged: "), refused.getMessage());
            return false;
        }
    }

    /** What cannot stand in the place of a value: senseless numbers, and arrays one longer. */
    private static List<Object> wrong(Object value) {
        List<Object> wrong = new ArrayList<>();
        if (value instanceof Integer) {
            Arrays.stream(SENSELESS).forEach(wrong::add);
        } else if (value instanceof Double) {
            Arrays.stream(ABSURD).forEach(wrong::add);
        } else if (value instanceof int[] whole && whole.length > 0) {
            for (int each : SENSELESS) {
                int[] changed = whole.clone();
                changed[changed.length - 1] = each;
                wrong.add(changed);
            }
        } else if (value instanceof double[] reals && reals.length > 0) {
            for (double each : ABSURD) {
                double[] changed = reals.clone();
                changed[changed.length - 1] = each;
                wrong.add(changed);
            }
        }
        if (value instanceof int[][]) {
            wrong.add(new int[3_000_000][0]);
        } else if (value != null && value.getClass().isArray()) {
            wrong.add(Array.newInstance(value.getClass().getComponentType(), 3_000_000));
        }
        return wrong;
    }

    @Test
    void everyNumberOfEveryRecordIsCheckedForSense() throws Exception {
        TreeSet<String> taken = new TreeSet<>();
        for (Object thing : FOUND.values()) {
            if (thing instanceof SimulationSnapshot) {
                continue;
            }
            assertTrue(read(thing), thing.toString());
            for (RecordComponent part : thing.getClass().getRecordComponents()) {
                for (Object value : wrong(get(part, thing))) {
                    Object changed = with(thing, part, value);
                    if (changed != null && read(changed)) {
                        taken.add(thing.getClass().getSimpleName() + "." + part.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), List.copyOf(taken));
        List<String> met = List.of("War", "Call", "Signed", "Fought", "Pact", "Draft", "WorldSnapshot", "RunMemory");
        assertTrue(FOUND.keySet().containsAll(met), FOUND.keySet().toString());
    }

    @Test
    void aColumnIsCheckedByItsName() throws IOException {
        assertTrue(read(new NamedNumbers("capability", new double[] {5})));
        assertTrue(!read(new NamedNumbers("capability", new double[] {-5})));
        assertTrue(!read(new NamedNumbers("trust", new double[] {1.1})));
        assertTrue(!read(new NamedNumbers("threat", new double[] {Double.NaN})));
        assertTrue(!read(new NamedNumbers("AID", new double[] {2})));
    }
}
