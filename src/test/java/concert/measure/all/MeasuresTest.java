package concert.measure.all;

import static org.junit.jupiter.api.Assertions.*;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.model.World;
import concert.world.Sample;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every measure promises. */
class MeasuresTest {
    @Test
    void namesAreUniqueSnakeCaseAndExplained() {
        HashSet<String> seen = new HashSet<>();
        for (Measure each : Measures.ALL) {
            assertTrue(each.name().matches("[a-z]+(_[a-z]+)*"), each.name());
            assertTrue(seen.add(each.name()), each.name() + " twice");
            assertFalse(each.unit().isBlank(), each.name());
            assertTrue(each.meaning().matches("[A-Z].{10,}\\."), each.meaning());
            assertSame(each, Measures.of(each.name()));
        }
        assertNull(Measures.of("no_such_measure"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 20, 64, 65, 130})
    void valuesStayWithinTheirRange(int states) {
        for (long seed = 1; seed <= 5; seed++) {
            Moment now = Sample.moment(Sample.random(seed, states));
            for (Measure each : Measures.ALL) {
                double value = each.of(now);
                String what = each.name() + " = " + value + ", seed " + seed;
                assertFalse(Double.isInfinite(value), what);
                assertFalse(value < each.least() || value > each.most(), what);
                assertTrue(!each.counts() || value == Math.rint(value), what);
            }
        }
    }

    @Test
    void aWorldWithoutCapabilityOrSovereignsIsQuietNotAnError() {
        World world = Sample.world(0, 0, 0);
        assertTrue(Double.isNaN(Sample.value("concentration", world)));
        world.overlord[0] = world.overlord[1] = world.overlord[2] = 0;
        Moment now = Sample.moment(world);
        for (Measure each : Measures.ALL) {
            assertTrue(Double.isNaN(each.of(now)) || each.of(now) == 0, each.name());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheStatesIsIrrelevant(long seed) {
        int n = 30;
        Moment forth = Sample.moment(Sample.random(seed, n));
        Moment back = Sample.moment(
                Sample.random(seed, IntStream.range(0, n).map(e -> n - 1 - e).toArray()));
        for (Measure each : Measures.ALL) {
            assertEquals(each.of(forth), each.of(back), 1e-9, each.name());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCommonFactorOnCapabilityEconomyAndEffortIsIrrelevant(long seed) {
        World world = Sample.random(seed, 30);
        Moment small = Sample.moment(world);
        double[] before =
                Measures.ALL.stream().mapToDouble(each -> each.of(small)).toArray();
        for (int me = 0; me < world.size(); me++) {
            world.capability[me] *= 1000;
            world.economy[me] *= 1000;
            world.effort[me] *= 1000;
        }
        Moment large = Sample.moment(world);
        for (int at = 0; at < before.length; at++) {
            assertEquals(
                    before[at],
                    Measures.ALL.get(at).of(large),
                    1e-9,
                    Measures.ALL.get(at).name());
        }
    }
}
