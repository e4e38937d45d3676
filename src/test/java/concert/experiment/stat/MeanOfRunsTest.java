package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.number.CounterRng;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanOfRunsTest {
    private static final int TRIALS = 4000;

    /** Of so many samples, the share whose interval holds the mean of their distribution, given by its quantiles. */
    private static double coverage(DoubleUnaryOperator quantile, double truth, int n) {
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            long key = CounterRng.key(5, n, trial);
            double[] sample = IntStream.range(0, n)
                    .mapToDouble(at -> quantile.applyAsDouble(CounterRng.uniform(CounterRng.with(key, at))))
                    .toArray();
            held += MeanOfRuns.of(sample).interval().holds(truth) ? 1 : 0;
        }
        return held / (double) TRIALS;
    }

    private static DoubleUnaryOperator quantile(String distribution) {
        return switch (distribution) {
            case "normal" ->
                new org.apache.commons.math3.distribution.NormalDistribution()::inverseCumulativeProbability;
            case "uniform" -> u -> u - .5;
            case "exponential" -> u -> -Math.log(1 - u) - 1;
            case "half zeros" -> u -> (u < .5 ? 0 : -Math.log(2 - 2 * u)) - .5;
            default -> u -> (u < .3 ? 1 : 0) - .3;
        };
    }

    /** "95 %" is 95 %, give or take two points, where that can be had; uniform values at 12 get half a point more. */
    @ParameterizedTest
    @CsvSource({
        "normal, 3",
        "normal, 6",
        "normal, 12",
        "normal, 30",
        "uniform, 3",
        "uniform, 6",
        "uniform, 12",
        "uniform, 30",
        "exponential, 6",
        "exponential, 12",
        "exponential, 30",
        "half zeros, 12",
        "half zeros, 30"
    })
    void ninetyFivePercentHoldTheTruthAsOftenAsTheySay(String distribution, int n) {
        double coverage = coverage(quantile(distribution), 0, n);
        // the last thousandths are those of 4000 trials
        assertTrue(coverage >= .93 - .007 && coverage <= .975 + .006, distribution + " " + n + ": " + coverage);
    }

    /** Yes or no is too coarse for two points, but errs to the safe side from 12 runs on. */
    @ParameterizedTest
    @CsvSource({"12", "30"})
    void yesAndNoErrToTheSafeSide(int n) {
        assertTrue(coverage(quantile("yes or no"), 0, n) >= .95);
    }

    /** Under six runs it cannot be had for lopsided values, by this interval or any other: the program says so. */
    @ParameterizedTest
    @CsvSource({"exponential, 3", "half zeros, 3", "half zeros, 4"})
    void underSixRunsLopsidedValuesHaveNoSuchInterval(String distribution, int n) {
        assertTrue(coverage(quantile(distribution), 0, n) < .93);
        assertTrue(n < MeanOfRuns.FEWEST && MeanOfRuns.TOO_FEW.contains("lopsided"));
    }

    /** R: t.test(c(4, 5, 6, 7, 8)), which has no skewness. */
    @Test
    void withoutSkewnessItIsStudents() {
        MeanOfRuns mean = MeanOfRuns.of(new double[] {4, 5, 6, 7, 8});
        assertEquals(0, mean.skewness(), 1e-12);
        assertEquals(6 - 1.963243161, mean.interval().low(), 1e-8);
        assertEquals(6 + 1.963243161, mean.interval().high(), 1e-8);
        // R: t.test(x, mu = 5)$p.value
        assertEquals(.2301996, mean.p(5), 1e-6);
    }

    @Test
    void intervalAndTestNeverDisagree() {
        for (int trial = 0; trial < 2000; trial++) {
            long key = CounterRng.key(17, trial);
            int n = 3 + trial % 20;
            double[] sample = IntStream.range(0, n)
                    .mapToDouble(at -> .6 - Math.log(1 - CounterRng.uniform(CounterRng.with(key, at))) - 1)
                    .toArray();
            MeanOfRuns mean = MeanOfRuns.of(sample);
            Interval interval = mean.interval();
            assertEquals(!interval.holds(0), mean.p(0) < .05, interval + " and p " + mean.p(0));
            boolean within = interval.low() > -1 && interval.high() < 1;
            assertEquals(within, mean.pWithin(1) < .05, interval + " within 1, p " + mean.pWithin(1));
            assertTrue(interval.holds(interval.estimate()));
        }
    }

    @Test
    void runsThatAreAllAlikeHaveNoInterval() {
        MeanOfRuns alike = MeanOfRuns.of(new double[] {.1, .1, .1, .1 + 1e-17, .1, .1});
        assertTrue(alike.alike());
        assertEquals(Interval.unbounded(.1), alike.interval());
        assertFalse(alike.interval().holds(.1), "nothing of no width is presented as sure");
        assertEquals(1 / 32.0, alike.p(0), "the sign test's: two of 64");
        assertEquals(1, MeanOfRuns.of(new double[6]).p(0));
        assertEquals(1 / 32.0, MeanOfRuns.of(new double[6]).pWithin(.1));
    }

    @Test
    void oneRunHasNoBoundsAndNoneNoMean() {
        assertEquals(Interval.unbounded(3), MeanOfRuns.of(new double[] {3}).interval());
        assertTrue(Double.isNaN(MeanOfRuns.of(new double[] {3}).p(0)));
        assertTrue(Double.isNaN(MeanOfRuns.of(new double[0]).mean()));
    }
}
