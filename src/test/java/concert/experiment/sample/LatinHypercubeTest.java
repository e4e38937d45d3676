package concert.experiment.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinHypercubeTest {
    @ParameterizedTest
    @CsvSource({"1,1,0", "3,10,1", "5,64,2", "2,1000,3", "4,49,4"})
    void onePointInEachStratumOfEachFactor(int factors, int points, long seed) {
        double[][] rows = LatinHypercube.jittered(factors, points, seed);
        for (int factor = 0; factor < factors; factor++) {
            int at = factor;
            int[] strata = Arrays.stream(rows)
                    .mapToInt(row -> (int) (row[at] * points))
                    .sorted()
                    .toArray();
            assertArrayEquals(IntStream.range(0, points).toArray(), strata);
        }
    }

    @Test
    void factorsAreShuffledApartAndSeedsDiffer() {
        double[][] rows = LatinHypercube.jittered(2, 500, 1);
        double together = 0;
        for (double[] row : rows) {
            together += (row[0] - .5) * (row[1] - .5) * 12 / rows.length;
        }
        assertEquals(0, together, .15, "correlation");
        assertArrayEquals(rows, LatinHypercube.jittered(2, 500, 1));
        assertFalse(Arrays.deepEquals(rows, LatinHypercube.jittered(2, 500, 2)));
    }

    /** Every order of three is drawn about as often: chi-square of 5 degrees, 20.5 is passed by one in a thousand. */
    @Test
    void everyOrderIsAsProbable() {
        int[] counts = new int[27];
        for (int seed = 0; seed < 6000; seed++) {
            int[] order = Shuffle.of(3, seed);
            counts[9 * order[0] + 3 * order[1] + order[2]]++;
        }
        double chiSquare = Arrays.stream(counts)
                .filter(each -> each > 0)
                .mapToDouble(each -> (each - 1000.0) * (each - 1000.0) / 1000)
                .sum();
        assertEquals(6, Arrays.stream(counts).filter(each -> each > 0).count());
        assertTrue(chiSquare < 20.5, "chi-square " + chiSquare);
    }
}
