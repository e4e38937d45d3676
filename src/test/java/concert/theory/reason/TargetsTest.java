package concert.theory.reason;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static concert.theory.Neighbours.D;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.treaty.TreatyKind;
import concert.theory.Neighbours;
import org.junit.jupiter.api.Test;

/** Whom A and B, of power 1 each, would turn upon (E4): C of power 1 or D of power 1.5. */
class TargetsTest {
    private static Neighbours four() {
        return Neighbours.of(1, 1, 1, 1.5);
    }

    /** K_t/(K_i+K_t) P/(P+K_t) is 1/3 for C and .343 for D. */
    @Test
    void theBetterPrizeIsTheTarget() {
        assertEquals(D, four().seen(A).targets().of(B));
    }

    /** The quarrel is .2 + W: so C outdoes D from a rivalry of .0057 on, a thirty-fifth of .2. */
    @Test
    void aQuarrelOutweighsASlightlyBetterPrize() {
        Neighbours four = four();
        four.world.rivalry.set(A, C, .0050);
        assertEquals(D, four.seen(A).targets().of(B));
        four.world.rivalry.set(A, C, .0065);
        assertEquals(C, four.seen(A).targets().of(B));
    }

    @Test
    void dislikeIsAQuarrelAndLikingIsNone() {
        Neighbours four = four();
        four.world.affinity.set(A, C, -.0065);
        assertEquals(C, four.seen(A).targets().of(B));
        four.world.affinity.set(A, C, .5);
        assertEquals(D, four.seen(A).targets().of(B));
    }

    @Test
    void believedAidShieldsATarget() {
        Neighbours four = four();
        four.signs(TreatyKind.DEFENCE, .6, C, D);
        four.world.capability[C] = 1.5;
        four.world.reputation[C] = 1;
        four.world.reputation[D] = .1;
        assertEquals(C, four.seen(A).targets().of(B), "D would have the aid of C, which is believed in");
    }

    @Test
    void nobodyIsTurnedUponWhomOneIsToDefend() {
        Neighbours four = four();
        four.signs(TreatyKind.DEFENCE, .6, B, D);
        assertEquals(C, four.seen(A).targets().of(B));
        four.signs(TreatyKind.DEFENCE, .6, A, C);
        Targets targets = four.seen(A).targets();
        assertEquals(-1, targets.of(B));
        assertEquals(D, targets.of(C), "with C there is D, and B");
    }
}
