package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpearmanTest {
    @Test
    void isThatOfR() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {2, 1, 4, 3, 7, 5, 6, 10, 8, 9};
        // R: cor(x, y, method = "spearman"); tanh(atanh(r) -+ qnorm(.975) * sqrt((1 + r^2 / 2) / 7))
        Interval rho = Spearman.of(x, y, .95);
        assertEquals(.9030303030, rho.estimate(), 1e-9);
        assertEquals(.5437486366, rho.low(), 1e-9);
        assertEquals(.9825825584, rho.high(), 1e-9);
    }

    @Test
    void tiesShareTheirRank() {
        double[] x = {3, 1, 2, 2, 5, 4, 4, 1};
        double[] y = {1, 2, 3, 4, 4, 6, 7, 2};
        // R: cor(x, y, method = "spearman")
        assertEquals(.619643563, Spearman.of(x, y, .95).estimate(), 1e-9);
    }

    @Test
    void whatNeverChangesCorrelatesWithNothing() {
        assertTrue(Double.isNaN(
                Spearman.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}, .95).estimate()));
        assertTrue(Double.isNaN(
                Spearman.of(new double[] {1}, new double[] {5}, .95).estimate()));
        Interval whole = Spearman.of(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 9}, .95);
        assertEquals(1, whole.estimate(), 1e-12);
        assertTrue(Double.isNaN(whole.low()));
    }
}
