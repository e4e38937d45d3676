package concert.measure.network;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.World;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {
    @Test
    void identicalPortfoliosScoreOne() {
        World world = Sample.world(70);
        int[] everyone = new int[70];
        for (int me = 0; me < 70; me++) {
            everyone[me] = me;
        }
        Sample.sign(world, TreatyKind.DEFENCE, everyone);
        assertEquals(1, value("portfolio_similarity", world), 1e-12);
    }

    @Test
    void twoStrangersAreOpposites() {
        assertEquals(-1, value("portfolio_similarity", Sample.world(2)), 1e-12);
    }

    /** With an entente f is (3,1) and (1,3): S = 1 - 2 (2 + 2) / (3 x 2). */
    @Test
    void weakerTiesCountLess() {
        World entente = Sample.world(2);
        Sample.sign(entente, TreatyKind.ENTENTE, 0, 1);
        assertEquals(-1 / 3.0, value("portfolio_similarity", entente), 1e-12);
        World neutral = Sample.world(2);
        Sample.sign(neutral, TreatyKind.NEUTRALITY, 0, 1);
        assertEquals(1 / 3.0, value("portfolio_similarity", neutral), 1e-12);
    }

    /** A and B allied, C alone: S is 1, and twice 1 - 2 (3 + 3 + 3) / 9. */
    @Test
    void theMeanRunsOverPairs() {
        World world = Sample.world(3);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1);
        assertEquals((1 - 1 - 1) / 3.0, value("portfolio_similarity", world), 1e-12);
    }

    /** Counting levels against S pair by pair as the authors write it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMeanIsThatOfThePlainWay(long seed) {
        World world = Sample.random(seed, 25);
        int[] states = Sample.moment(world).sovereign();
        double sum = 0;
        int pairs = 0;
        for (int me : states) {
            for (int you : states) {
                if (you > me) {
                    int apart = 0;
                    for (int k : states) {
                        apart += Math.abs(tie(world, me, k) - tie(world, you, k));
                    }
                    sum += 1 - 2.0 * apart / (3 * states.length);
                    pairs++;
                }
            }
        }
        assertEquals(sum / pairs, value("portfolio_similarity", world), 1e-12);
    }

    private static int tie(World world, int me, int you) {
        int tie = me == you ? 3 : 0;
        for (Treaty each : world.treatiesOf(me)) {
            if (each.has(you)) {
                tie = Math.max(
                        tie,
                        switch (each.kind()) {
                            case DEFENCE, OFFENCE, COLLECTIVE -> 3;
                            case NEUTRALITY, NON_AGGRESSION -> 2;
                            case ENTENTE -> 1;
                        });
            }
        }
        return tie;
    }
}
