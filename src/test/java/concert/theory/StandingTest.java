package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Pledges;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.reason.Outlook;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void itHoldsWhatTheTreatiesPledgeWithOrWithoutOne() {
        Neighbours three = Neighbours.of(1, 3, 4).fears(A, B, .5);
        Treaty treaty = three.signs(TreatyKind.DEFENCE, .8, A, C);
        three.signs(TreatyKind.NEUTRALITY, .5, A, B);
        Standing standing = three.seen(A).standing();
        assertEquals(1.2, standing.held(), 1e-12, "a full promise to fight and a fifth to stay out");
        assertEquals(2, standing.partners());
        assertEquals(.8, standing.portfolio(Pledges.Of.AID)[C], 1e-12);
        standing.turn(A, treaty);
        assertEquals(.2, standing.held(), 1e-12);
        assertEquals(B, standing.partner(0));
        assertEquals(0, standing.portfolio(Pledges.Of.AID)[C], 0);
        assertEquals(1, standing.portfolio(Pledges.Of.NEUTRALITY)[B], 0);
    }

    @Test
    void itIsOneStatesAfterAnother() {
        Neighbours three = Neighbours.of(1, 3, 4).fears(A, B, .5).fears(B, C, .4);
        Outlook outlook = three.seen(A);
        Standing standing = outlook.standing();
        int turns = standing.turns();
        assertEquals(B, standing.gravestThreat());
        assertEquals(.5, standing.threat()[B], 0);
        assertEquals(3, standing.reach()[B], 0);
        outlook.of(B);
        assertEquals(turns + 1, standing.turns());
        assertEquals(B, standing.me());
        assertEquals(C, standing.gravestThreat());
        assertEquals(0, standing.threat()[A], 0);
        assertTrue(standing.canDealWith(A));
        assertFalse(standing.canDealWith(B));
    }

    /** What follows is worked out anew for each state, in whatever order it is asked for. */
    @Test
    void whatFollowsIsNeverThatOfTheStateBefore() {
        Neighbours three = Neighbours.of(1, 3, 4).fears(A, B, .5).fears(C, B, .3);
        Outlook turned = three.seen(A);
        turned.security();
        turned.ledger();
        turned.targets().of(C);
        turned.of(C);
        Outlook fresh = three.seen(C);
        assertEquals(fresh.security().level(), turned.security().level(), 0);
        assertEquals(fresh.ledger().alone(), turned.ledger().alone(), 0);
        assertEquals(fresh.targets().of(A), turned.targets().of(A));
    }
}
