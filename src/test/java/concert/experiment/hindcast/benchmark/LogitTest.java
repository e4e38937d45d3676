package concert.experiment.hindcast.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogitTest {
    private static List<Logit.Row> rows() {
        boolean[] y = {false, false, true, false, true, true};
        double[] weights = {1, 2, 1, 1, 1, 3};
        List<Logit.Row> rows = new ArrayList<>();
        for (int at = 0; at < y.length; at++) {
            rows.add(new Logit.Row(new double[] {at}, y[at], weights[at]));
        }
        return rows;
    }

    /** Values by Newton's method in NumPy. */
    @Test
    void theRidgedMaximumIsFound() {
        assertArrayEquals(
                new double[] {-2.49904023, .98989096}, Logit.fit(rows(), 1).coefficients(), 1e-6);
    }

    @Test
    void theMeanChanceIsTheBaseRate() {
        Logit fit = Logit.fit(rows(), 1);
        double sum = 0;
        double came = 0;
        for (Logit.Row each : rows()) {
            sum += each.weight() * fit.chance(each.x());
            came += each.y() ? each.weight() : 0;
        }
        assertEquals(came, sum, 1e-4);
    }

    @Test
    void whatNeverCameIsNextToImpossibleAndStillANumber() {
        List<Logit.Row> never =
                List.of(new Logit.Row(new double[] {1}, false, 1), new Logit.Row(new double[] {2}, false, 1));
        double chance = Logit.fit(never, 1).chance(1.5);
        assertTrue(chance >= 0 && chance < 1e-3, "chance " + chance);
    }
}
