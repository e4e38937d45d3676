package concert.experiment.claim.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void correlation() {
        Ranks ranks = new Ranks();
        ranks.add(1, 10);
        ranks.add(2, 30);
        assertEquals(Double.NaN, ranks.correlation());
        ranks.add(3, 20);
        assertEquals(.5, ranks.correlation(), 1e-12, "1 - 6 (0 + 1 + 1) / (3 (9 - 1))");
        ranks.add(9, 40);
        assertEquals(.8, ranks.correlation(), 1e-12, "1 - 6 (1 + 1) / (4 (16 - 1))");
    }

    @Test
    void noneWhereAllAreAlike() {
        Ranks ranks = new Ranks();
        ranks.add(1, 5);
        ranks.add(2, 5);
        ranks.add(3, 5);
        assertEquals(0, ranks.correlation(), 1e-12);
    }
}
