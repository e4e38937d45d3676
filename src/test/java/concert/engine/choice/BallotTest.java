package concert.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 and E12: the chance that members let a state in. */
class BallotTest {
    private static final double CLOSE = 1e-12;
    private static final double[] YES = {.9, .2, .6};
    private static final double[] WEIGHT = {.5, .3, .2};

    /**
     * On one draw the second objects first, then the third, then the first: weights left are 1, .7, .5 and 0. A quota is
     * met up to the chance of the member whose objection it cannot spare.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.2", "0.71, 0.2", "0.7, 0.6", "0.51, 0.6", "0.5, 0.9", "0.1, 0.9", "0, 1"})
    void underSilenceTheMostDoubtfulDecides(double quota, double chance) {
        assertEquals(chance, Ballot.passes(YES, WEIGHT, quota, true), CLOSE);
    }

    /** Each for itself: all is .9 x .2 x .6; .7 needs the first and one or both of the rest but for .5 + .2. */
    @ParameterizedTest
    @CsvSource({"1, 0.108", "0.8, 0.18", "0.7, 0.612", "0.5, 0.912"})
    void independentlyEachCountsByItself(double quota, double chance) {
        // .8: first and second .9 x .2; .7: first and (second or third) .9 x (1 - .8 x .4)
        // .5: first .9, or without it second and third .1 x .2 x .6
        assertEquals(chance, Ballot.passes(YES, WEIGHT, quota, false), CLOSE);
    }

    /** Of twenty with equal votes who toss coins, at least half: 1/2 as the normal reads it. */
    @Test
    void manyAreReadAsNormal() {
        double[] half = new double[20];
        Arrays.fill(half, .5);
        double[] alike = new double[20];
        Arrays.fill(alike, .05);
        assertEquals(.5, Ballot.passes(half, alike, .5, false), 1e-7);
        // one standard deviation, the root of 20/1600, above: .158655
        assertEquals(.158655, Ballot.passes(half, alike, .5 + Math.sqrt(1 / 80.0), false), 1e-6);
    }
}
