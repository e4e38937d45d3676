package concert.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The portable functions against fdlibm, within the errors they state. */
class StrictFunctionsTest {
    private static double[] numbers(double least, double most) {
        return IntStream.range(0, 4001)
                .mapToDouble(at -> least + (most - least) * at / 4000)
                .toArray();
    }

    @Test
    void exponentialsOfARowAreWithinTheirError() {
        double[] x = numbers(-40, 40);
        double[] row = x.clone();
        StrictFunctions.exp(row, row.length);
        for (int at = 0; at < x.length; at++) {
            assertEquals(1, row[at] / StrictMath.exp(x[at]), 1e-12, "exp(" + x[at] + ")");
        }
    }

    @Test
    void exponentsBeyondTheLimitAreTakenAsTheLimit() {
        double[] row = {-1e9, -41, 41, Double.NEGATIVE_INFINITY, 0};
        StrictFunctions.exp(row, row.length);
        assertEquals(row[1], row[0]);
        assertEquals(row[1], row[3]);
        assertTrue(row[0] > 0 && row[0] < 1e-17);
        assertEquals(1, row[2] / StrictMath.exp(40), 1e-12);
        assertEquals(1, row[4]);
    }

    @Test
    void aRowOfChancesIsTheLogisticFunction() {
        double[] x = numbers(-35, 35);
        double[] row = x.clone();
        StrictFunctions.sigmoidOfNegative(row, row.length);
        for (int at = 0; at < x.length; at++) {
            assertEquals(StrictFunctions.sigmoid(-x[at]), row[at], 1e-13, "at " + x[at]);
        }
    }

    @Test
    void theCubeRootIsThatOfTheLibrary() {
        for (double each : numbers(1e-9, 3)) {
            assertEquals(1, StrictFunctions.cbrt(each) / StrictMath.cbrt(each), 1e-15);
        }
        assertEquals(0, StrictFunctions.cbrt(0));
    }
}
