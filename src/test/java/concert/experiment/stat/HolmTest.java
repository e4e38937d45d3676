package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class HolmTest {
    /** R 4.2.2: p.adjust(c(.01, .04, .03, .005, NA, .5), "holm"). */
    @Test
    void knownAnswerOfR() {
        assertArrayEquals(
                new double[] {.04, .09, .09, .025, Double.NaN, .5},
                Holm.adjusted(.01, .04, .03, .005, Double.NaN, .5),
                1e-12);
    }

    @Test
    void noneExceedsOne() {
        assertArrayEquals(new double[] {1, 1}, Holm.adjusted(.7, .6));
        assertArrayEquals(new double[0], Holm.adjusted());
    }
}
