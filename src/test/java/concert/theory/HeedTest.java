package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.theory.book.Parameter;
import concert.theory.reason.Outlook;
import org.junit.jupiter.api.Test;

class HeedTest {
    private static final double CLOSE = 1e-12;

    @Test
    void aPledgeLeavesWhatTrustDoesNotTakeFromAThreat() {
        Neighbours two = Neighbours.of(1, 1);
        two.world.trust.set(B, A, .2);
        Outlook outlook = two.seen(A);
        assertEquals(.5 * (1 - .6 * .25 * .6), outlook.heed().pledged(B, .5, .25), CLOSE);
        assertEquals(.5, outlook.heed().pledged(B, .5, 0), 0);
        assertEquals(.5 * (1 - .6 * .2), outlook.of(B).heed().pledged(A, .5, 1), CLOSE);
    }

    /** Both fear C by .6 and each other by .3: q = .36, L* = .36/(.3^2 + .36) = .8, more than the trust of .6. */
    @Test
    void aGraverCommonEnemyHoldsMoreThanTrust() {
        Neighbours three = Neighbours.of(1, 1, 3)
                .with(Parameter.TETHERING, 1)
                .fears(A, B, .3)
                .fears(B, A, .3)
                .fears(A, C, .6)
                .fears(B, C, .6);
        assertEquals(.3 * (1 - .6 * .8), three.seen(A).heed().pledged(B, .3, 1), CLOSE);
        assertEquals(.8, three.seen(A).heed().binding(B), CLOSE);
    }

    @Test
    void anEnemyThatOneOfTheTwoFearsLessBindsNobody() {
        Neighbours three = Neighbours.of(1, 1, 3)
                .with(Parameter.TETHERING, 1)
                .fears(A, B, .3)
                .fears(B, A, .7)
                .fears(A, C, .6)
                .fears(B, C, .6);
        assertEquals(0, three.seen(A).heed().binding(B), 0);
    }
}
