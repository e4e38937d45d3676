package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are the output of wilcox.test in R 4.2.2. */
class WilcoxonTest {
    /** Depression scale before and after (Hollander &amp; Wolfe 1973, p. 29; the example of R's wilcox.test). */
    private static final double[] BEFORE = {1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};

    private static final double[] AFTER = {.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    private static void check(Wilcoxon test, double ranks, double p, boolean exact) {
        assertEquals(ranks, test.ranks());
        assertEquals(p, test.p(), 1e-11);
        assertEquals(exact, test.exact());
    }

    @Test
    void fewDifferencesAreCountedOut() {
        check(Wilcoxon.of(Sample.differences(BEFORE, AFTER)), 40, .0390625, true);
    }

    @Test
    void zerosAndTiesAreCorrectedFor() {
        Wilcoxon test = Wilcoxon.of(new double[] {0, 2, -1, 3, 3, -2, 5, 0, 1, 4, -3, 6, 2});
        check(test, 53.5, .0740705840011, false);
        assertEquals(11, test.differences());
    }

    @Test
    void manyDifferencesGoByTheNormalDistribution() {
        double[] many = IntStream.rangeClosed(1, 60)
                .mapToDouble(at -> Math.sin((double) at * at) + .2)
                .toArray();
        check(Wilcoxon.of(many), 1152, .0816802288676, false);
    }

    @Test
    void equalSamplesDoNotDiffer() {
        check(Wilcoxon.of(new double[5]), 0, 1, false);
        check(Wilcoxon.of(new double[] {1, -1}), 1.5, 1, false);
    }
}
