package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void aPairOfWhichOneDoesNotApplyIsLeftOut() {
        double none = Double.NaN;
        assertArrayEquals(
                new double[] {1, -2}, Sample.differences(new double[] {3, none, 5, 1}, new double[] {2, 1, none, 3}));
        assertArrayEquals(new double[] {7}, Sample.valid(new double[] {none, 7}));
    }

    @Test
    void pairsAreOfOneLength() {
        assertThrows(IllegalArgumentException.class, () -> Sample.differences(new double[2], new double[3]));
    }
}
