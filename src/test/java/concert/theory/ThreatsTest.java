package concert.theory;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E2 on paper. */
class ThreatsTest {
    private static final double CLOSE = 1e-12;

    private static double perceived(Neighbours states, int me, int you) {
        double[] row = new double[states.world.size()];
        states.seen(me);
        new Threats(states.world).perceive(states.rules(List.of()), me, row);
        return row[you];
    }

    /** Where power, proximity, offence and intent are as at the reference point, 1 - exp(-thetas). */
    @Test
    void atTheReferencePoint() {
        Neighbours two = Neighbours.of(1, 1).with(Parameter.INTENT_BASE, Math.log(.3 / .7));
        two.world.proximity.set(B, A, .4);
        assertEquals(1 - Math.exp(-.6), perceived(two, A, B), CLOSE);
        two.world.proximity.set(B, A, .2);
        assertEquals(1 - Math.exp(-.3), perceived(two, A, B), CLOSE);
        two.world.offence[B] = 1;
        assertEquals(1 - Math.exp(-.6), perceived(two, A, B), CLOSE);
    }

    @Test
    void intentIsReadFromLikingRivalryAndRevisionism() {
        Neighbours two = Neighbours.of(1, 1);
        Threats threats = new Threats(two.world);
        Rules rules = two.rules(List.of());
        assertEquals(1 / (1 + Math.exp(3)), threats.intent(rules, A, B), CLOSE);
        two.world.rivalry.set(A, B, .5);
        two.world.affinity.set(A, B, -.4);
        two.world.revisionism[B] = .2;
        assertEquals(1 / (1 + Math.exp(3 - 2 * .5 - .4 - 1.5 * .2)), threats.intent(rules, A, B), CLOSE);
    }

    /** An attacker's partner in offence comes with it, but for one's own partner. */
    @Test
    void believedOffencePartnersCountInItsPower() {
        Neighbours three = Neighbours.of(1, 2, 3);
        three.signs(TreatyKind.OFFENCE, .5, B, C);
        three.seen(A);
        Threats threats = new Threats(three.world);
        Rules rules = three.rules(List.of());
        double coalition = 2 + .5 * .7 * 3;
        assertEquals(coalition / (2 + coalition), threats.kappa(rules, A, B), CLOSE);
        assertEquals(2 / 4.0, threats.kappa(rules, C, B), CLOSE);
    }

    /** Of 4, 2 and 1: others of the 4 are 3 strong in all, (4 + 1)/3 in the typical; of the 1, 6 and (16 + 4)/6. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.7058823529411765, 0.23076923076923078",
        "1, 1, 0.2857142857142857",
        "0.5, 0.8529411764705882, 0.25824175824175827"
    })
    void powerIsReadAgainstATypicalGreatPowerAndPreponderance(double pi, double strong, double weak) {
        Neighbours three =
                Neighbours.of(4, 2, 1).with(Parameter.TYPICAL_POWER, 1).with(Parameter.PREPONDERANCE, pi);
        Rules rules = three.rules(List.of());
        assertEquals(strong, new Threats(three.world).kappa(rules, B, A), CLOSE);
        assertEquals(weak, new Threats(three.world).kappa(rules, A, C), CLOSE);
    }

    /** B, 1 against a mean of 1.4, is a quarter of itself and A, who looks; half of each, in logs. */
    @Test
    void powerIsReadAgainstOnesOwnByAShare() {
        Neighbours two = Neighbours.of(3, 1, 1).with(Parameter.OWN_MEASURE, .5);
        two.world.capability[C] = 1 / 5.0;
        double mean = (3 + 1 + .2) / 3;
        assertEquals(Math.sqrt(1 / (1 + mean) / 4), new Threats(two.world).kappa(two.rules(List.of()), A, B), CLOSE);
        two.world.capability[A] = 0;
        two.world.capability[B] = 0;
        two.with(Parameter.OWN_MEASURE, 1);
        assertEquals(.5, new Threats(two.world).kappa(two.rules(List.of()), A, B), CLOSE, "nothing against nothing");
    }

    @Test
    void whereThereIsNoOtherPowerAnyIsAllOfIt() {
        Neighbours two = Neighbours.of(0, 3).with(Parameter.TYPICAL_POWER, 1).with(Parameter.PREPONDERANCE, .5);
        Rules rules = two.rules(List.of());
        assertEquals(1, new Threats(two.world).kappa(rules, A, B));
        assertEquals(0, new Threats(two.world).kappa(rules, B, A));
    }

    /** phi .5, raised by half of what it lacks times the .4 that the pact holds: .6; to its own partner .5. */
    @Test
    void aKnownOffencePactIsAPosture() {
        Neighbours three = Neighbours.of(1, 1, 1)
                .with(Parameter.INTENT_BASE, Math.log(.3 / .7))
                .with(Parameter.POSTURE, .5);
        three.world.proximity.fill(.4);
        three.world.reputation[C] = 0;
        three.signs(TreatyKind.OFFENCE, .4, B, C);
        assertEquals(1 - Math.exp(-.6 * .6 / .5), perceived(three, A, B), CLOSE);
        assertEquals(1 - Math.exp(-.6), perceived(three, C, B), CLOSE);
    }

    /** 6 x .5 x .4 off the log odds of one revisionist in another's eyes, and on to them in the contented's. */
    @Test
    void whoWantsChangeDoesNotFearItInOthers() {
        Neighbours two = Neighbours.of(1, 1).with(Parameter.INTENT_LIKE_APPETITE, 6);
        two.world.revisionism[A] = .5;
        two.world.revisionism[B] = .4;
        double odds = -3 + 1.5 * .4;
        Rules rules = two.rules(List.of());
        assertEquals(1 / (1 + Math.exp(-(odds - 1.2))), new Threats(two.world).intent(rules, A, B), CLOSE);
        two.world.revisionism[A] = -.5;
        assertEquals(1 / (1 + Math.exp(-(odds + 1.2))), new Threats(two.world).intent(rules, A, B), CLOSE);
    }
}
