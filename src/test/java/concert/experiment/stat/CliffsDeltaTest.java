package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.stat.CliffsDelta.Size;
import concert.model.Keyed;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliffsDeltaTest {
    private static final double[] TREATMENT = {10, 10, 20, 20, 20, 30, 30, 30, 40, 50};
    private static final double[] CONTROL = {10, 20, 30, 40, 40, 50};

    /** Example of R's effsize 0.8.1, cliff.delta: -0.25 (small). */
    @Test
    void knownAnswerOfEffsize() {
        CliffsDelta delta = CliffsDelta.of(TREATMENT, CONTROL);
        assertEquals(-.25, delta.delta(), 1e-12);
        assertEquals("small", delta.size().word());
    }

    /** Against every pair compared, on samples of few values and so of many ties. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itCountsPairs(long seed) {
        double[] x = drawn(seed, 40);
        double[] y = drawn(seed + 100, 31);
        long more = 0;
        for (double mine : x) {
            for (double yours : y) {
                more += Double.compare(mine, yours);
            }
        }
        assertEquals(more / (40.0 * 31), CliffsDelta.of(x, y).delta(), 1e-15);
        assertEquals(-more / (40.0 * 31), CliffsDelta.of(y, x).delta(), 1e-15);
    }

    private static double[] drawn(long seed, int count) {
        return IntStream.range(0, count)
                .mapToDouble(at -> (int) (8 * Keyed.uniform(Keyed.key(seed, at))))
                .toArray();
    }

    @Test
    void thresholdsOfRomanoAndOthers() {
        assertEquals(Size.NEGLIGIBLE, Size.of(-.146));
        assertEquals(Size.SMALL, Size.of(.147));
        assertEquals(Size.MEDIUM, Size.of(-.33));
        assertEquals(Size.LARGE, Size.of(.474));
        assertThrows(IllegalArgumentException.class, () -> Size.of(Double.NaN));
    }

    @Test
    void itsIntervalHoldsItAndPairingNarrowsIt() {
        double[] x = drawn(1, 60);
        double[] y = IntStream.range(0, 60).mapToDouble(at -> x[at] - 1).toArray();
        Bootstrap bootstrap = new Bootstrap(500, .95, 1);
        Interval apart = CliffsDelta.apart(x, y, bootstrap);
        Interval paired = CliffsDelta.paired(x, y, bootstrap);
        assertTrue(apart.holds(CliffsDelta.of(x, y).delta()));
        assertTrue(paired.low() > 0, paired.toString());
        assertTrue(paired.high() - paired.low() < apart.high() - apart.low());
    }

    @Test
    void nothingToCompareIsNoEffect() {
        assertTrue(Double.isNaN(CliffsDelta.of(new double[0], CONTROL).delta()));
    }
}
