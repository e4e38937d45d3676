package concert.theory.security;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static concert.theory.Neighbours.D;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Neighbours;
import concert.theory.book.Parameter;
import concert.theory.reason.Outlook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E3 on paper: A of power 1 fears B of power 3 by half; C has power 4 and is trusted by half. */
class SecurityTest {
    private static final double CLOSE = 1e-12;

    private Neighbours three;

    @BeforeEach
    void setUp() {
        three = Neighbours.of(1, 3, 4)
                .with(Parameter.INSECURITY_SATURATION, 1e9)
                .fears(A, B, .5);
        three.world.trust.set(A, C, .5);
        three.world.trust.set(A, B, .5);
    }

    /** Sec of an insecurity X under the saturation of this world. */
    private static double sec(double x) {
        return -x / (1 + x * 1e-9);
    }

    @Test
    void aloneItIsTheThreatTimesTheChanceOfNotHolding() {
        assertEquals(sec(.5 * 3 / 4), three.seen(A).security().level(), CLOSE);
    }

    @Test
    void itSaturates() {
        double x = .5 * 3 / 4;
        assertEquals(
                -x / (1 + x / 3),
                three.with(Parameter.INSECURITY_SATURATION, 3)
                        .seen(A)
                        .security()
                        .level(),
                CLOSE);
    }

    @Test
    void anAllyAddsWhatOneTrustsItToBring() {
        three.signs(TreatyKind.DEFENCE, .8, A, C);
        Security security = three.seen(A).security();
        assertEquals(1 + .8 * .5 * 4, security.defence()[B], CLOSE);
        assertEquals(sec(.5 * 3 / 5.6), security.level(), CLOSE);
        assertEquals(sec(.5 * 3 / 7.2), security.trusting(), CLOSE);
    }

    @Test
    void withoutTheTreatyItIsAsItWas() {
        double before = three.seen(A).security().level();
        Treaty treaty = three.signs(TreatyKind.DEFENCE, .8, A, C);
        Outlook outlook = three.seen(A);
        double with = outlook.security().level();
        assertEquals(before, outlook.without(A, treaty).security().level(), CLOSE);
        assertEquals(with, outlook.of(A).security().level(), CLOSE);
    }

    @Test
    void aPledgeOfTheThreatItselfLeavesAShareOfIt() {
        three.signs(TreatyKind.NON_AGGRESSION, .8, A, B);
        double left = .5 * (1 - .6 * .5);
        assertEquals(sec(left * 3 / 4), three.seen(A).security().level(), CLOSE);
    }

    @Test
    void anAllyBoundToTheThreatDoesNotStandAgainstIt() {
        three.signs(TreatyKind.DEFENCE, .8, A, C);
        three.signs(TreatyKind.NON_AGGRESSION, .8, B, C);
        assertEquals(sec(.5 * 3 / 4), three.seen(A).security().level(), CLOSE);
    }

    @Test
    void balancingAndBandwagoningAreOneFormula() {
        Outlook outlook = three.seen(A);
        double cohesion = outlook.prospects().cohesion(TreatyKind.DEFENCE, new int[] {A, C});
        double balanced = .5 * 3 / (4 + cohesion * .5 * 4);
        assertEquals(sec(balanced) - sec(.375), outlook.shift().of(outlook.offer(TreatyKind.DEFENCE, C, -1)), CLOSE);
        double accommodated = .5 * (1 - .6 * .5) * 3 / 4;
        assertEquals(
                sec(accommodated) - sec(.375),
                outlook.shift().of(outlook.offer(TreatyKind.NON_AGGRESSION, B, -1)),
                CLOSE);
        assertEquals(0, outlook.shift().of(outlook.offer(TreatyKind.NON_AGGRESSION, C, -1)), CLOSE);
    }

    /** A state without allies contains three tenths of what one with a defence pact does. */
    @Test
    void whoPassesTheBuckFearsLessWhatOthersContain() {
        Neighbours four = Neighbours.of(1, 3, 4, 2)
                .with(Parameter.INSECURITY_SATURATION, 1e9)
                .with(Parameter.BUCK_PASSING, 1)
                .fears(A, B, .5)
                .fears(C, B, .4);
        double idle = .3 * 4;
        assertEquals(
                sec(.5 * (1 - idle / (idle + 3)) * 3 / 4),
                four.seen(A).security().level(),
                CLOSE);
        four.signs(TreatyKind.ENTENTE, .5, C, Neighbours.D);
        double armed = 4;
        assertEquals(
                sec(.5 * (1 - armed / (armed + 3)) * 3 / 4),
                four.seen(A).security().level(),
                CLOSE);
        assertEquals(
                sec(.5 * 3 / 4),
                four.with(Parameter.BUCK_PASSING, 0).seen(A).security().level(),
                CLOSE);
    }

    /** Tullock's contest of exponent 2: three against one hold in one of ten. */
    @Test
    void aSharperContestFavoursTheStronger() {
        three.with(Parameter.DECISIVENESS, 2);
        assertEquals(sec(.5 * 9 / 10), three.seen(A).security().level(), CLOSE);
        three.signs(TreatyKind.DEFENCE, .8, A, C);
        Security security = three.seen(A).security();
        assertEquals(sec(.5 * 9 / (9 + 2.6 * 2.6)), security.level(), CLOSE);
        assertEquals(sec(.5 * 9 / (9 + 4.2 * 4.2)), security.trusting(), CLOSE);
    }

    /** C owes its aid against B alone: it stands against B and nobody else, nor against those it must not fight. */
    @Test
    void aidOwedAgainstNamedEnemiesStandsAgainstThemAlone() {
        Neighbours four = Neighbours.of(1, 3, 4, 2)
                .with(Parameter.INSECURITY_SATURATION, 1e9)
                .fears(A, B, .5)
                .fears(A, D, .25);
        four.world.trust.set(A, C, .5);
        four.signsAgainst(B, TreatyKind.DEFENCE, .8, A, C);
        Security security = four.seen(A).security();
        assertEquals(1 + .8 * .5 * 4, security.defence()[B], CLOSE);
        assertEquals(1, security.defence()[D], CLOSE);
        assertEquals(1, security.defence()[C], CLOSE);
        assertEquals(sec(.5 * 3 / 5.6 + .25 * 2 / 3), security.level(), CLOSE);
        assertEquals(sec(.5 * 3 / 7.2 + .25 * 2 / 3), security.trusting(), CLOSE);
        four.signs(TreatyKind.NON_AGGRESSION, .5, B, C);
        assertEquals(1, four.seen(A).security().defence()[B], CLOSE);
    }
}
