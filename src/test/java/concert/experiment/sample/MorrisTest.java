package concert.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.sample.Morris.Effect;
import concert.model.number.CounterRng;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class MorrisTest {
    private static List<Effect> effects(Morris design, ToDoubleFunction<double[]> function) {
        return design.effects(
                Arrays.stream(design.points()).mapToDouble(function).toArray());
    }

    @Test
    void eachStepMovesOneFactorByDeltaAndEachFactorMovesOnce() {
        Morris design = Morris.of(5, 12, 4, 3);
        assertEquals(12 * 6, design.points().length);
        assertEquals(12, design.trajectories());
        for (int at = 0; at < design.points().length; at += 6) {
            boolean[] moved = new boolean[5];
            for (int step = 1; step < 6; step++) {
                double[] from = design.points()[at + step - 1];
                double[] to = design.points()[at + step];
                int factor = Arrays.mismatch(from, to);
                assertEquals(4 / (2.0 * 3), Math.abs(to[factor] - from[factor]), 1e-15);
                double[] rest = to.clone();
                rest[factor] = from[factor];
                assertArrayEquals(from, rest);
                moved[factor] = true;
            }
            assertArrayEquals(new boolean[] {true, true, true, true, true}, moved);
        }
    }

    @Test
    void everyLevelIsStoodOnAsOften() {
        int[] counts = new int[4];
        for (double[] point : Morris.of(6, 400, 4, 1).points()) {
            for (double each : point) {
                counts[(int) Math.round(3 * each)]++;
            }
        }
        for (int each : counts) {
            assertEquals(.25, each / (400.0 * 7 * 6), .02);
        }
    }

    @Test
    void aLinearFunctionGivesItsCoefficientsBack() {
        List<Effect> effects = effects(Morris.of(3, 6, 4, 1), x -> 2 * x[0] - 5 * x[1] + 7);
        double[] mu = {2, -5, 0};
        for (int factor = 0; factor < 3; factor++) {
            assertEquals(mu[factor], effects.get(factor).mu(), 1e-12);
            assertEquals(Math.abs(mu[factor]), effects.get(factor).muStar().estimate(), 1e-12);
            assertEquals(0, effects.get(factor).sigma(), 1e-12);
        }
    }

    /** x0 x1 on four levels: an effect of x0 is x1, of mean 1/2 and standard deviation sqrt(5)/6, by counting. */
    @Test
    void anInteractionShowsInSigma() {
        Effect effect = effects(Morris.of(2, 4000, 4, 1), x -> x[0] * x[1]).get(0);
        assertEquals(.5, effect.mu(), .02);
        assertEquals(Math.sqrt(5) / 6, effect.sigma(), .01);
        assertTrue(effect.muStar().holds(.5));
    }

    /** Effects of opposite sign cancel in mu and not in mu* (Campolongo et al. 2007): |x - 1/2| on four levels. */
    @Test
    void muStarSeesWhatMuMisses() {
        Effect effect = effects(Morris.of(1, 2000, 4, 1), x -> (x[0] - .5) * (x[0] - .5))
                .get(0);
        assertEquals(0, effect.mu(), .02);
        assertEquals(1 / 3.0, effect.muStar().estimate(), 1e-9);
    }

    /**
     * The test function of Morris 1991 (section 4): ten of its twenty factors matter; 8 to 10 act almost alone (mean near
     * 40), 1 to 7 by interactions or curvature.
     */
    @Test
    void knownAnswerOfMorris() {
        List<Effect> effects = effects(Morris.of(20, 40, 4, 1), MorrisTest::morris);
        double least = effects.subList(0, 10).stream()
                .mapToDouble(each -> Math.max(each.muStar().estimate(), each.sigma()))
                .min()
                .orElseThrow();
        for (Effect each : effects.subList(10, 20)) {
            assertTrue(each.muStar().estimate() < 12 && each.sigma() < 12, each.toString());
            assertTrue(each.muStar().estimate() < least, each + " against " + least);
        }
        for (Effect each : effects.subList(7, 10)) {
            assertEquals(40, each.mu(), 6);
            assertTrue(each.sigma() < .3 * each.mu(), each.toString());
        }
        for (Effect each : effects.subList(0, 7)) {
            assertTrue(each.sigma() > 15, each.toString());
        }
    }

    private static double morris(double[] x) {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            w[i] = i == 2 || i == 4 || i == 6 ? 2 * (1.1 * x[i] / (x[i] + .1) - .5) : 2 * (x[i] - .5);
        }
        double y = 0;
        for (int i = 0; i < 20; i++) {
            y += (i < 10 ? 20 : CounterRng.normal(CounterRng.key(1, i))) * w[i];
            for (int j = i + 1; j < 20; j++) {
                y += (j < 6 ? -15 : CounterRng.normal(CounterRng.key(1, i, j))) * w[i] * w[j];
                for (int l = j + 1; l < 5; l++) {
                    y -= 10 * w[i] * w[j] * w[l];
                }
            }
        }
        return y + 5 * w[0] * w[1] * w[2] * w[3];
    }

    @Test
    void anOddNumberOfLevelsAndTooFewOutputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Morris.of(2, 2, 5, 1));
        Morris design = Morris.of(2, 2, 4, 1);
        assertThrows(IllegalArgumentException.class, () -> design.effects(new double[5]));
    }
}
