package concert.experiment.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

    private static double uniform(int... key) {
        long at = 17;
        for (int each : key) {
            at = CounterRng.with(at, each);
        }
        return CounterRng.uniform(at);
    }

    private static List<ConditionalLogit.Choice> drawn(double[] truth, int choices, int alternatives, int history) {
        List<ConditionalLogit.Choice> all = new ArrayList<>();
        for (int each = 0; each < choices; each++) {
            double[][] rows = new double[alternatives][truth.length];
            for (int row = 0; row < alternatives; row++) {
                for (int at = 0; at < truth.length; at++) {
                    rows[row][at] = 2 * uniform(history, each, row, at) - 1;
                }
            }
            double[] chance = ConditionalLogit.chances(rows, truth);
            double u = uniform(history, each, -1);
            int taken = 0;
            while (taken < alternatives - 1 && (u -= chance[taken]) >= 0) {
                taken++;
            }
            all.add(new ConditionalLogit.Choice(rows, taken, each, 1));
        }
        return all;
    }

    /** Of two alternatives with one feature, 30 of 40 take the one that has it: b = ln 3, error sqrt(1/30 + 1/10). */
    @Test
    void twoAlternativesAreTheLogOfTheOdds() {
        List<ConditionalLogit.Choice> all = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            all.add(new ConditionalLogit.Choice(new double[][] {{1}, {0}}, each < 30 ? 0 : 1, each, 1));
        }
        ConditionalLogit.Found found = new ConditionalLogit(all).fit();
        assertEquals(Math.log(3), found.coefficients()[0], 1e-3);
        assertEquals(Math.sqrt(1 / 30.0 + 1 / 10.0) * Math.sqrt(40 / 39.0), found.error(0), 1e-3);
        assertEquals(40 * Math.log(.5), found.nothing(), 1e-9);
        assertEquals(30 * Math.log(.75) + 10 * Math.log(.25), found.logLikelihood(), 1e-4);
    }

    @Test
    void twoErrorsCoverKnownCoefficients() {
        double[] truth = {-1.5, .7, 2};
        int[] covered = new int[truth.length];
        for (int history = 0; history < 60; history++) {
            ConditionalLogit.Found found = new ConditionalLogit(drawn(truth, 80, 15, history)).fit();
            for (int at = 0; at < truth.length; at++) {
                covered[at] += Math.abs(found.coefficients()[at] - truth[at]) <= 2 * found.error(at) ? 1 : 0;
            }
        }
        for (int each : covered) {
            assertTrue(each >= 54, "covered in " + each + " of 60");
        }
    }

    /** The same choice told four times in one cluster is one choice: the error does not halve. */
    @Test
    void whatIsToldTwiceInAClusterIsNoNewEvidence() {
        List<ConditionalLogit.Choice> once = drawn(new double[] {1}, 60, 5, 3);
        List<ConditionalLogit.Choice> often = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            often.addAll(once);
        }
        double single = new ConditionalLogit(once).fit().error(0);
        assertEquals(single, new ConditionalLogit(often).fit().error(0), .01 * single);
    }

    @Test
    void nothingToChooseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ConditionalLogit(List.of()));
    }
}
