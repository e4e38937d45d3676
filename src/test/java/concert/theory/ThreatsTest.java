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
}
