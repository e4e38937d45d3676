package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeansTest {
    @Test
    void areThoseOfTheBootstrap() {
        Bootstrap bootstrap = new Bootstrap(200, .9, 7);
        Means means = new Means(bootstrap);
        double[] sample = {1, 4, 2, 8, 5, 7, 1.5};
        Interval slow = bootstrap.percentile(
                sample, each -> Arrays.stream(each).average().orElseThrow());
        for (int time = 0; time < 2; time++) {
            Interval quick = means.of(sample);
            assertEquals(slow.low(), quick.low(), 1e-12);
            assertEquals(slow.estimate(), quick.estimate(), 1e-12);
            assertEquals(slow.high(), quick.high(), 1e-12);
        }
    }

    @Test
    void oneValueHasNoBoundsAndNoneNoMean() {
        Means means = new Means(new Bootstrap(200, .9, 7));
        assertEquals(3, means.of(new double[] {3}).estimate());
        assertTrue(Double.isNaN(means.of(new double[] {3}).low()));
        assertTrue(Double.isNaN(means.of(new double[0]).estimate()));
    }
}
