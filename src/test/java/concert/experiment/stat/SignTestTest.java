package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignTestTest {
    /** R 4.2.2: binom.test(c(8, 3)) and binom.test(8, 9). */
    @Test
    void knownAnswersOfR() {
        SignTest test = SignTest.of(new double[] {1, 2, 3, 1, 1, 9, 4, 2, -1, -7, -2, 0, 0});
        assertEquals(8, test.above());
        assertEquals(3, test.below());
        assertEquals(.2265625, test.p(), 1e-12);
        assertEquals(
                .0390625, SignTest.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1, -1}).p(), 1e-12);
    }

    @Test
    void noDifferenceIsNoEvidence() {
        assertEquals(1, SignTest.of(new double[] {0, 0}).p());
        assertEquals(1, SignTest.of(new double[] {2, -2}).p(), 1e-12);
    }
}
