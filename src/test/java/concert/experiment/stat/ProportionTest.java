package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The examples of Newcombe 1998 (Statistics in Medicine 17, 857-872), method 3; digits of prop.test in R 4.2.2. */
class ProportionTest {
    private static void check(int hits, int trials, double low, double high) {
        Interval interval = Proportion.of(hits, trials, .95);
        assertEquals(low, interval.low(), 1e-10);
        assertEquals((double) hits / trials, interval.estimate());
        assertEquals(high, interval.high(), 1e-10);
    }

    @Test
    void knownAnswersOfNewcombe() {
        check(81, 263, .255288519878, .366209576983);
        check(15, 148, .0623863995307, .1604872417233);
        check(0, 20, 0, .161125158053);
        check(20, 20, 1 - .161125158053, 1);
    }

    @Test
    void withoutTrialsThereIsNoShare() {
        assertTrue(Double.isNaN(Proportion.of(0, 0, .95).estimate()));
    }
}
