package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.treaty.TreatyKind;
import concert.theory.reason.Affinity;
import concert.theory.reason.Autonomy;
import concert.theory.reason.Burden;
import concert.theory.reason.Entrapment;
import concert.theory.reason.Gain;
import concert.theory.reason.Institution;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E4 on paper, reason by reason: A of power 1 fears B of power 3 by half; C has power 4. */
class KnownReasonsTest {
    private static final double CLOSE = 1e-12;

    private Neighbours three;

    @BeforeEach
    void setUp() {
        three = Neighbours.of(1, 3, 4).fears(A, B, .5);
        three.world.trust.set(A, C, .5);
        three.world.trust.set(A, B, .5);
    }

    private double worth(Reason reason, TreatyKind kind, int you) {
        Outlook outlook = three.seen(A);
        return reason.of(outlook, outlook.offer(kind, you, -1));
    }

    @Test
    void burdenIsTheEffortSavedLessTheUpkeep() {
        double alone = .04 * (1 + .15 * .5);
        double pacified = .04 * (1 + .15 * .5 * (1 - .6 * .5));
        assertEquals(alone, three.seen(A).ledger().alone(), CLOSE);
        assertEquals((alone - pacified) / alone - .3 * .1, worth(new Burden(), TreatyKind.NON_AGGRESSION, B), CLOSE);
    }

    @Test
    void entrapmentIsTheWarsOneDoesNotShare() {
        three.world.stake.set(A, C, .25);
        assertEquals(-.05 * 4 * .75, worth(new Entrapment(), TreatyKind.DEFENCE, C), CLOSE);
        assertEquals(-2 * .05 * 4 * .75, worth(new Entrapment(), TreatyKind.OFFENCE, C), CLOSE);
        assertEquals(0, worth(new Entrapment(), TreatyKind.NON_AGGRESSION, C), CLOSE);
        three.signs(TreatyKind.DEFENCE, .5, A, C);
        assertEquals(0, worth(new Entrapment(), TreatyKind.DEFENCE, C), CLOSE);
        assertEquals(.05 * 4 * .75, Entrapment.borne(three.seen(A)), CLOSE);
    }

    @Test
    void autonomyIsGivenUpToTheStrongerByDepth() {
        double price = (1 - 1 / 4.0) * (1 - (.25 + .5 * 1 / 5));
        assertEquals(-price, worth(new Autonomy(), TreatyKind.DEFENCE, C), CLOSE);
        assertEquals(-price * .4, worth(new Autonomy(), TreatyKind.ENTENTE, C), CLOSE);
    }

    @Test
    void toAccommodateTheGravestThreatCostsAllOfIt() {
        double price = (1 - 1 / 3.0) * (1 - (.25 + .5 * 1 / 4));
        assertEquals(-price, worth(new Autonomy(), TreatyKind.NON_AGGRESSION, B), CLOSE);
    }

    @Test
    void affinityCountsWhatDepthIsNotSharedYet() {
        three.world.affinity.set(A, C, .5);
        assertEquals(.5, worth(new Affinity(), TreatyKind.DEFENCE, C), CLOSE);
        three.signs(TreatyKind.ENTENTE, .5, A, C);
        assertEquals(.5 * .6, worth(new Affinity(), TreatyKind.DEFENCE, C), CLOSE);
    }

    @Test
    void institutionsAreWorthMoreWhereThereIsTrade() {
        assertEquals(.3 * .2, worth(new Institution(), TreatyKind.DEFENCE, C), CLOSE);
        three.world.trade.set(A, C, .4);
        assertEquals((.3 + .5 * .4) * .2, worth(new Institution(), TreatyKind.DEFENCE, C), CLOSE);
    }

    @Test
    void gainIsTheSpoilsOfWinningTogether() {
        three.world.revisionism[A] = .8;
        Outlook outlook = three.seen(A);
        double cohesion = outlook.prospects().cohesion(TreatyKind.OFFENCE, new int[] {A, C});
        double together = 1 + cohesion * .5 * 4;
        double won = together / (together + 3) - 1 / 4.0;
        double spoils = .8 * (3 / 4.0) * won * (.25 + .5 * 1 / 5);
        assertEquals(B, outlook.targets().of(C));
        assertEquals(spoils, new Gain().of(outlook, outlook.offer(TreatyKind.OFFENCE, C, B)), CLOSE);
    }

    @Test
    void theTargetOfTheSpoilsIsBelievedToHaveItsAlliesAid() {
        Neighbours four = Neighbours.of(1, 3, 4, 2);
        four.world.revisionism[A] = .8;
        four.signs(TreatyKind.DEFENCE, .5, B, Neighbours.D);
        Outlook outlook = four.seen(A);
        double aid = .5 * .7 * 2;
        assertEquals(aid, BelievedAid.of(four.world, B, new int[] {A}), CLOSE);
        assertEquals(0, BelievedAid.of(four.world, B, new int[] {A, Neighbours.D}), CLOSE);
        double together = 1 + outlook.prospects().cohesion(TreatyKind.OFFENCE, new int[] {A, C}) * .6 * 4;
        double won = together / (together + 3 + aid) - 1 / (4.0 + aid);
        assertEquals(
                .8 * (3 / 4.0) * won * (.25 + .5 * 1 / 5),
                new Gain().of(outlook, outlook.offer(TreatyKind.OFFENCE, C, B)),
                CLOSE);
    }
}
