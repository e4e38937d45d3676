package concert.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.sample.Saltelli.Index;
import concert.experiment.stat.Bootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltelliTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(200, .95, 1);

    private static List<Index> indices(Saltelli design, ToDoubleFunction<double[]> function) {
        return design.indices(
                Arrays.stream(design.points()).mapToDouble(function).toArray(), BOOTSTRAP);
    }

    private static void check(double expected, double actual, double tolerance, String what) {
        assertEquals(expected, actual, tolerance, what);
    }

    /** Ishigami &amp; Homma 1990 with a = 7, b = .1: S1 = .3139, .4424, 0; ST = .5576, .4424, .2437 (Saltelli et al. 2008). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void knownAnswerOfIshigami(long seed) {
        List<Index> indices = indices(Saltelli.of(3, 1 << 12, seed), SaltelliTest::ishigami);
        double[] first = {.3139, .4424, 0};
        double[] total = {.5576, .4424, .2437};
        for (int factor = 0; factor < 3; factor++) {
            Index index = indices.get(factor);
            check(first[factor], index.first().estimate(), .01, "first-order index of factor " + factor);
            check(total[factor], index.total().estimate(), .01, "total index of factor " + factor);
            assertTrue(index.first().holds(first[factor]), index.toString());
            assertTrue(index.total().holds(total[factor]), index.toString());
        }
    }

    private static double ishigami(double[] u) {
        double x = Math.PI * (2 * u[0] - 1);
        double y = Math.PI * (2 * u[1] - 1);
        double z = Math.PI * (2 * u[2] - 1);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + .1 * z * z * z * z * Math.sin(x);
    }

    /**
     * Sobol's g function with a = 0, 1, 4.5, 9, 99 (Saltelli &amp; Sobol 1995): V_i = 1 / (3 (1 + a_i)^2), the variance is
     * the product of all 1 + V_i, less 1.
     */
    @Test
    void knownAnswerOfSobolsG() {
        double[] a = {0, 1, 4.5, 9, 99};
        double product = 1;
        for (double each : a) {
            product *= 1 + 1 / (3 * (1 + each) * (1 + each));
        }
        List<Index> indices = indices(Saltelli.of(5, 1 << 12, 1), u -> {
            double y = 1;
            for (int i = 0; i < 5; i++) {
                y *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return y;
        });
        for (int i = 0; i < 5; i++) {
            double v = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            check(v / (product - 1), indices.get(i).first().estimate(), .015, "first " + i);
            check(v * product / (1 + v) / (product - 1), indices.get(i).total().estimate(), .015, "total " + i);
        }
    }

    @Test
    void theMeanDoesNotMatter() {
        Saltelli design = Saltelli.of(3, 64, 1);
        List<Index> plain = indices(design, SaltelliTest::ishigami);
        List<Index> lifted = indices(design, u -> ishigami(u) + 1000);
        for (int factor = 0; factor < 3; factor++) {
            check(
                    plain.get(factor).first().estimate(),
                    lifted.get(factor).first().estimate(),
                    1e-9,
                    "first");
            check(plain.get(factor).total().high(), lifted.get(factor).total().high(), 1e-9, "total");
        }
    }

    @Test
    void aConstantHasNoIndices() {
        assertTrue(Double.isNaN(
                indices(Saltelli.of(2, 16, 1), u -> 3).get(0).first().estimate()));
    }

    @Test
    void tooManyFactorsAndTooFewOutputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Saltelli.of(501, 1, 1));
        Saltelli design = Saltelli.of(2, 4, 1);
        assertThrows(IllegalArgumentException.class, () -> design.indices(new double[4], BOOTSTRAP));
    }
}
