package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Spatial test data of 26 children (Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, table 14.1). */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    private static final Bootstrap NINETY = new Bootstrap(4000, .9, 0);

    private static Interval interval(Bootstrap bootstrap, double[] sample, ToDoubleFunction<double[]> statistic) {
        return bootstrap.rows(
                sample.length,
                rows -> statistic.applyAsDouble(
                        Arrays.stream(rows).mapToDouble(row -> sample[row]).toArray()));
    }

    /** R 4.2.2 with boot 1.3-28.1 and 200,000 resamples: percentile 97.9 to 235.2. */
    @Test
    void knownAnswerOfEfronAndTibshirani() {
        Interval percentile = interval(NINETY, SPATIAL, StatUtils::populationVariance);
        assertEquals(171.534, percentile.estimate(), 5e-4);
        assertEquals(97.9, percentile.low(), 4);
        assertEquals(235.2, percentile.high(), 4);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherAnother() {
        Interval once = interval(NINETY, SPATIAL, StatUtils::mean);
        assertEquals(once, interval(new Bootstrap(4000, .9, 0), SPATIAL, StatUtils::mean));
        assertTrue(!once.equals(interval(new Bootstrap(4000, .9, 1), SPATIAL, StatUtils::mean)));
    }

    @Test
    void oneRowHasNoBoundsAndNeitherHaveEqualOnes() {
        assertEquals(Interval.unbounded(3), interval(NINETY, new double[] {3}, StatUtils::mean));
        assertEquals(Interval.unbounded(3), interval(NINETY, new double[] {3, 3, 3}, StatUtils::mean));
        assertTrue(Double.isNaN(interval(NINETY, new double[0], StatUtils::mean).estimate()));
    }

    /** Eight resamples in 27 of three values leave out the value that the statistic needs. */
    @Test
    void resamplesWithoutAnAnswerAreLeftOut() {
        double[] sample = {0, 0, 6};
        Interval interval =
                interval(NINETY, sample, rows -> StatUtils.max(rows) > 0 ? StatUtils.mean(rows) : Double.NaN);
        assertEquals(new Interval(2, 2, 4), interval);
    }

    @Test
    void whatIsNoBootstrapIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(0, .95, 1));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(100, 95, 1));
    }
}
