package concert.experiment.sample;

import static concert.experiment.sample.OneAtATime.BASELINE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    @Test
    void theBaselineThenEachLevelOfEach() {
        int[][] rows = OneAtATime.of(2, 1).toArray(int[][]::new);
        assertArrayEquals(new int[][] {{BASELINE, BASELINE}, {0, BASELINE}, {1, BASELINE}, {BASELINE, 0}}, rows);
    }
}
