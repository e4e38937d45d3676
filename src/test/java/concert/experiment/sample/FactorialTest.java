package concert.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FactorialTest {
    @Test
    void everyCombinationInOrder() {
        int[][] rows = Factorial.of(2, 3).toArray(int[][]::new);
        assertArrayEquals(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}}, rows);
    }

    @Test
    void noFactorIsOneRun() {
        assertEquals(1, Factorial.of().size());
    }

    @Test
    void tooManyAndTooFewAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Factorial.of(100_000, 100_000));
        assertThrows(IllegalArgumentException.class, () -> Factorial.of(2, 0));
    }
}
