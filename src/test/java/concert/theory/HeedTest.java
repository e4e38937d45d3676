package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import concert.theory.reason.Outlook;
import org.junit.jupiter.api.Test;

class HeedTest {
    private static final double CLOSE = 1e-12;

    /** However many strengths of pledge kinds of treaty come to hold. */
    @Test
    void rowsOfManyPledgesStandSideBySide() {
        Heed heed = Neighbours.of(1, 1).seen(A).heed();
        double[] pledges = {1, .5, .25, .75, .1};
        double[][] rows = new double[pledges.length][];
        for (int at = 0; at < pledges.length; at++) {
            rows[at] = heed.row(pledges[at]);
        }
        for (int at = 0; at < pledges.length; at++) {
            assertEquals(1 - .6 * pledges[at] * .6, rows[at][B], CLOSE);
            assertSame(rows[at], heed.row(pledges[at]));
        }
    }

    @Test
    void rowsAreOfTheStateTurnedTo() {
        Neighbours two = Neighbours.of(1, 1);
        two.world.trust.set(B, A, .2);
        Outlook outlook = two.seen(A);
        assertArrayEquals(
                new double[] {1 - .6 * .6, 1 - .6 * .6}, outlook.heed().row(1), CLOSE);
        assertEquals(1 - .6 * .2, outlook.of(B).heed().row(1)[A], CLOSE);
        assertEquals(.5 * (1 - .6 * .2), outlook.heed().pledged(.5, 1, .2), CLOSE);
    }
}
