package concert.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {
    /** The first points that Joe and Kuo's program gives with new-joe-kuo-6, without the origin. */
    @Test
    void knownFirstPoints() {
        double[][] expected = {
            {.5, .5, .5},
            {.75, .25, .25},
            {.25, .75, .75},
            {.375, .375, .625},
            {.875, .875, .125},
            {.625, .125, .875},
            {.125, .625, .375}
        };
        assertArrayEquals(expected, SobolSequence.of(3, 7));
    }

    /** Two to the m points and any two factors of the first: each of 16 equal squares holds as many. */
    @Test
    void shiftedPointsAreAsEven() {
        double[][] rows = SobolSequence.shifted(2, 256, 5);
        int[] counts = new int[16];
        for (double[] row : rows) {
            counts[4 * (int) (4 * row[0]) + (int) (4 * row[1])]++;
        }
        assertArrayEquals(IntStream.generate(() -> 16).limit(16).toArray(), counts);
        assertFalse(Arrays.deepEquals(rows, SobolSequence.shifted(2, 256, 6)));
    }

    @Test
    void aShiftedPointIsUniformOverSeeds() {
        double mean = IntStream.range(0, 2000)
                .mapToDouble(seed -> SobolSequence.shifted(1, 2, seed)[1][0])
                .average()
                .orElseThrow();
        assertEquals(.5, mean, .02);
    }

    @Test
    void itGoesToAThousandFactors() {
        assertEquals(1000, SobolSequence.shifted(1000, 1, 1)[0].length);
        String message = assertThrows(IllegalArgumentException.class, () -> SobolSequence.of(1001, 1))
                .getMessage();
        assertTrue(message.contains("1001"), message);
    }
}
