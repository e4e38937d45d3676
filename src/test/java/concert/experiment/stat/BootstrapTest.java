package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Keyed;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Spatial test data of 26 children (Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, table 14.1). */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    private static final Bootstrap NINETY = new Bootstrap(4000, .9, 0);

    /** R 4.2.2 with boot 1.3-28.1 and 200,000 resamples: percentile 97.9 to 235.2, BCa 115.6 to 260.9. */
    @Test
    void knownAnswerOfEfronAndTibshirani() {
        Interval percentile = NINETY.percentile(SPATIAL, StatUtils::populationVariance);
        assertEquals(171.534, percentile.estimate(), 5e-4);
        assertEquals(97.9, percentile.low(), 4);
        assertEquals(235.2, percentile.high(), 4);
        Interval bca = NINETY.bca(SPATIAL, StatUtils::populationVariance);
        assertEquals(171.534, bca.estimate(), 5e-4);
        assertEquals(115.6, bca.low(), 4);
        assertEquals(260.9, bca.high(), 6);
    }

    /** Efron and Tibshirani 1993, section 14.3, give .061; R with the jackknife .0612401198. */
    @Test
    void knownAcceleration() {
        assertEquals(.0612401198123, Correction.acceleration(SPATIAL, StatUtils::populationVariance), 1e-12);
    }

    @Test
    void withoutBiasAndAccelerationThePercentilesStand() {
        assertEquals(.05, new Correction(0, 0).of(.05), 1e-9);
        assertTrue(new Correction(.1, 0).of(.05) > .05);
    }

    /** Of 400 samples of 30 from a normal distribution about 95 of 100 intervals hold the mean. */
    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            long key = Keyed.key(11, trial);
            double[] sample = IntStream.range(0, 30)
                    .mapToDouble(at -> Keyed.normal(Keyed.with(key, at)))
                    .toArray();
            held += new Bootstrap(400, .95, trial).bca(sample, StatUtils::mean).holds(0) ? 1 : 0;
        }
        assertEquals(.94, held / 400.0, .03);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherAnother() {
        Interval once = NINETY.percentile(SPATIAL, StatUtils::mean);
        assertEquals(once, new Bootstrap(4000, .9, 0).percentile(SPATIAL, StatUtils::mean));
        assertTrue(!once.equals(new Bootstrap(4000, .9, 1).percentile(SPATIAL, StatUtils::mean)));
    }

    @Test
    void pairsStayTogether() {
        double[] more = IntStream.range(0, SPATIAL.length)
                .mapToDouble(at -> SPATIAL[at] + 5)
                .toArray();
        Interval paired = NINETY.pairs(more, SPATIAL, (x, y) -> StatUtils.mean(x) - StatUtils.mean(y));
        assertEquals(5, paired.low(), 1e-9);
        assertEquals(5, paired.high(), 1e-9);
        Interval apart = NINETY.apart(more, SPATIAL, (x, y) -> StatUtils.mean(x) - StatUtils.mean(y));
        assertEquals(5, apart.estimate(), 1e-9);
        assertTrue(apart.low() < 0 && apart.high() > 10, apart.toString());
    }

    @Test
    void oneValueHasNoBoundsAndEqualOnesNoWidth() {
        assertEquals(Interval.unbounded(3), NINETY.bca(new double[] {3}, StatUtils::mean));
        assertEquals(Interval.unbounded(3), NINETY.percentile(new double[] {3}, StatUtils::mean));
        assertEquals(new Interval(3, 3, 3), NINETY.bca(new double[] {3, 3, 3}, StatUtils::mean));
        assertTrue(Double.isNaN(NINETY.bca(new double[0], StatUtils::mean).estimate()));
    }

    /** Eight resamples in 27 of three values leave out the value that the statistic needs. */
    @Test
    void resamplesWithoutAnAnswerAreLeftOut() {
        double[] sample = {0, 0, 6};
        Interval interval =
                NINETY.percentile(sample, rows -> StatUtils.max(rows) > 0 ? StatUtils.mean(rows) : Double.NaN);
        assertEquals(new Interval(2, 2, 4), interval);
    }

    @Test
    void whatIsNoBootstrapIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(0, .95, 1));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(100, 95, 1));
    }
}
