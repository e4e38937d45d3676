package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundedTermsTest {

    @Test
    void roundedTermsAddUpToTheRoundedValueAndLieWithinAUnit() {
        Random random = new Random(11);
        for (int trial = 0; trial < 10_000; trial++) {
            double[] terms = random.doubles(7, -1, 1)
                    .map(each -> random.nextInt(4) == 0 ? 0 : each)
                    .toArray();
            int[] rounded = RoundedTerms.rounded(terms);
            double value = Arrays.stream(terms).sum();
            assertTrue(Math.abs(Arrays.stream(rounded).sum() - 1e4 * value) <= .5 + 1e-6, "trial " + trial);
            for (int at = 0; at < terms.length; at++) {
                assertTrue(Math.abs(rounded[at] - 1e4 * terms[at]) < 1, "trial " + trial);
                assertTrue(terms[at] != 0 || rounded[at] == 0, "trial " + trial);
            }
        }
    }

    @Test
    void theLargestRemainderIsRoundedUp() {
        // Each alone would be rounded down, their sum is not.
        assertArrayEquals(new int[] {1, 2, 0}, RoundedTerms.rounded(.00014, .00015, 0));
    }

    @Test
    void reasonsThatDoNotAddUpAreRefused() {
        double[] terms = {.25, .2};
        String message = assertThrows(
                        IllegalArgumentException.class, () -> RoundedTerms.of("decisions.csv", 0, terms, .5))
                .getMessage();
        assertTrue(
                message.contains("decisions.csv: the reasons of row 1 ")
                        && message.contains("0.45")
                        && message.contains("0.5"),
                message);
        assertEquals(2500, RoundedTerms.of(.25));
    }
}
