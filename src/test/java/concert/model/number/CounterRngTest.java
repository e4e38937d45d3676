package concert.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CounterRngTest {

    @Test
    void absorbingTheCounterIsSplitMix64() {
        SplittableRandom reference = new SplittableRandom(0);
        assertEquals(reference.nextLong(), CounterRng.with(0, 0));
        assertEquals(reference.nextLong(), CounterRng.with(0x9e3779b97f4a7c15L, 0));
    }

    @Test
    void keysTellWordsAndTheirOrderApart() {
        assertNotEquals(CounterRng.key(1, 2, 3), CounterRng.key(1, 3, 2));
        assertNotEquals(CounterRng.key(1, 2), CounterRng.key(2, 1));
        assertNotEquals(CounterRng.key(0, 0), CounterRng.key(0, 0, 0));
        assertNotEquals(CounterRng.of("GMY"), CounterRng.of("GMYY"));
        assertEquals(CounterRng.key(7, 1, 2, 3, 4, 5), CounterRng.with(CounterRng.key(7, 1, 2, 3, 4), 5));
    }

    @Test
    void uniformsFillTheUnitIntervalEvenly() {
        int[] tenths = new int[10];
        for (int tick = 0; tick < 100_000; tick++) {
            tenths[(int) (10 * CounterRng.uniform(CounterRng.key(1, tick)))]++;
        }
        for (int count : tenths) {
            assertEquals(10_000, count, 400, "four standard deviations");
        }
    }

    @Test
    void normalsHaveMeanZeroAndVarianceOne() {
        double sum = 0;
        double squares = 0;
        int n = 100_000;
        for (int state = 0; state < n; state++) {
            double x = CounterRng.normal(CounterRng.key(2, state));
            assertTrue(Math.abs(x) < 9);
            sum += x;
            squares += x * x;
        }
        assertEquals(0, sum / n, 0.0125);
        assertEquals(1, squares / n, 0.02);
    }
}
