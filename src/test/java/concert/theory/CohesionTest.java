package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static concert.theory.Neighbours.D;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** E11 on paper. */
class CohesionTest {
    private static final double CLOSE = 1e-12;

    private static Cohesion of(Neighbours states) {
        return new Cohesion(states.world, Collections.nCopies(states.world.size(), states.rules(Reasons.names())));
    }

    @Test
    void twoWhoFearTheSameHoldTogether() {
        Neighbours three = Neighbours.of(1, 1, 1).fears(A, C, .6).fears(B, C, .3);
        double likeness = 1 - Math.exp(-.3 / .3);
        assertEquals((.35 + .65 * likeness) * .75, of(three).strategic(new int[] {A, B}), CLOSE);
        assertEquals(1, of(three).likeness(new int[] {A, B}, A), CLOSE);
    }

    @Test
    void twoWhoFearOthersHaveOnlyTheFloor() {
        Neighbours four = Neighbours.of(1, 1, 1, 1).fears(A, C, .6).fears(B, D, .6);
        assertEquals(.35 * .75, of(four).strategic(new int[] {A, B}), CLOSE);
        assertEquals(0, of(four).likeness(new int[] {A, B}, A), CLOSE);
    }

    @Test
    void likingRaisesTheFloorAndTheWhole() {
        Neighbours two = Neighbours.of(1, 1);
        two.world.affinity.setBoth(A, B, .5);
        assertEquals((.35 + .4 * .5) * (.5 + 1.5 / 4), of(two).strategic(new int[] {A, B}), CLOSE);
    }

    @Test
    void oneLargeMemberOrACommonOrganCommands() {
        Neighbours two = Neighbours.of(3, 1);
        double concentration = (9 + 1) / 16.0;
        assertEquals(.2 + .8 * concentration, of(two).operational(new int[] {A, B}, .2), CLOSE);
    }

    @Test
    void theThreeMakeOneByTheirGeometricMean() {
        assertEquals(.4, Cohesion.together(.8, .4, .2), CLOSE);
        assertEquals(0, Cohesion.together(0, 1, 1), 0);
    }

    /** What a pact of two would have is what it has once signed. */
    @Test
    void aProspectIsWhatASignedTreatyHas() {
        Neighbours three = Neighbours.of(2, 1, 1).fears(A, C, .6).fears(B, C, .3);
        Outlook outlook = three.seen(A);
        Cohesion cohesion = of(three);
        int[] two = {A, B};
        double signed = Cohesion.together(cohesion.strategic(two), cohesion.operational(two, .2), .3);
        assertEquals(signed, outlook.prospects().cohesion(TreatyKind.DEFENCE, new int[] {A, B}), 1e-9);
        assertEquals(cohesion.strategic(two), outlook.prospects().strategic(two), 1e-9);
    }

    /** q = .6 x .3 = .18 against .3 x .3: two thirds. */
    @Test
    void theThreatsThatTwoShareHoldThemTogether() {
        Neighbours four = Neighbours.of(1, 1, 1, 1)
                .with(Parameter.COMMON_FEAR, 1)
                .fears(A, C, .6)
                .fears(B, C, .3)
                .fears(A, D, .9);
        assertEquals((.35 + .65 * 2 / 3) * .75, of(four).strategic(new int[] {A, B}), CLOSE);
        assertEquals((.35 + .65 * 0) * .75, of(four).strategic(new int[] {A, C}), CLOSE, "C fears nobody");
    }

    @Test
    void whoBothFearAtTheScaleHoldsTwoTogetherByHalf() {
        Neighbours four = Neighbours.of(1, 1, 1, 1)
                .with(Parameter.COMMON_FEAR, 1)
                .with(Parameter.COMMON_THREAT_SCALE, .6)
                .fears(A, C, .6)
                .fears(B, C, .6)
                .fears(D, C, .6)
                .fears(A, D, .9)
                .fears(B, D, .9);
        assertEquals((.35 + .65 * .5) * .75, of(four).strategic(new int[] {A, B, D}), CLOSE, "D is none of theirs");
        double more = (.36 + .81) / (.36 + .36 + .81);
        assertEquals((.35 + .65 * more) * .75, of(four).strategic(new int[] {A, B}), CLOSE);
    }
}
