package concert.measure;

import static concert.measure.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.TreatyKind;
import concert.model.World;
import org.junit.jupiter.api.Test;

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
}
