package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantilesTest {
    /** R 4.2.2: quantile(c(1,3,2,10,7,7.5), c(0,.025,.1,.25,.5,.9,.975,1)). */
    @Test
    void knownAnswersOfR() {
        double[] sample = {1, 3, 2, 10, 7, 7.5};
        double[] at = {0, .025, .1, .25, .5, .9, .975, 1};
        double[] expected = {1, 1.125, 1.5, 2.25, 5, 8.75, 9.6875, 10};
        for (int each = 0; each < at.length; each++) {
            assertEquals(expected[each], Quantiles.of(sample, at[each]), 1e-12);
        }
        assertEquals(1, sample[0], "the sample is left in its order");
        assertEquals(3, sample[1], "the sample is left in its order");
    }

    @Test
    void nothingHasNoQuantile() {
        assertTrue(Double.isNaN(Quantiles.of(new double[0], .5)));
    }

    @Test
    void anInfiniteOneStaysInfinite() {
        double most = Double.POSITIVE_INFINITY;
        assertEquals(most, Quantiles.of(new double[] {1, most, most}, .75));
    }
}
