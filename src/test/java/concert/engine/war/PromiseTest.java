package concert.engine.war;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Paper;
import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.model.World;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** E9, what a promise, a prize and distance weigh when A attacks B. */
class PromiseTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(1, 1, 1, 1);

    private List<CasusFoederis.Call> called(Map<Parameter, Double> changes) {
        Map<Parameter, Double> parameters = new HashMap<>(changes);
        parameters.put(LOYALTY_NOISE, 0.0);
        Small small = Small.of(world, parameters);
        CasusFoederis casus = new CasusFoederis(small.scene, new Streams(1, world.states()));
        return casus.called(0, new Warfare.Quarrel(1, A, B, .5, .5), new boolean[world.size()]);
    }

    private double value(Map<Parameter, Double> changes) {
        return called(changes).get(0).value();
    }

    /** rho .35 x def 1 x (duty .5 + belief .1 + regime .5). */
    @Test
    void aPromiseBindsBySoMuchThoughNobodyKnowsIt() {
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        assertEquals(.35 * 1.1 - .6, value(Map.of(DUTY, .5)), CLOSE);
    }

    /** Of 3 beside 1, three quarters are the guarantor's prize: .4 x (1 + .5 x .75) beside a friendship of .3. */
    @Test
    void theMoreItsPartnersPowerIsOfTheTwoTheMoreAGuarantorHasAtStake() {
        world.capability[B] = 3;
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        world.threat.set(C, A, .4);
        world.affinity.set(C, B, .3);
        double duty = .35 * 1.5;
        assertEquals(.4 * 1.375 + .3 + duty - .6, value(Map.of(PRIZE, .5)), CLOSE);
        world.capability[A] = 0;
        world.capability[B] = 0;
        assertEquals(.4 + .3 + duty - .6, value(Map.of(PRIZE, .5)), CLOSE, "no power, no prize");
        world.threat.set(C, A, .9);
        world.capability[B] = 1;
        assertEquals(1 + duty - .6, value(Map.of(PRIZE, 1.0)), CLOSE, "at most all");
    }

    @Test
    void distanceKeepsBystandersOutAndNoAlly() {
        world.threat.set(C, A, .95);
        world.threat.set(D, A, .95);
        world.proximity.set(C, B, .85);
        world.proximity.set(D, B, .8);
        Paper.of(TreatyKind.ENTENTE).sign(world, B, D);
        assertArrayEquals(new int[] {C, D}, states(Map.of(JOINING_THRESHOLD, .8)));
        List<CasusFoederis.Call> calls = called(Map.of(JOINING_THRESHOLD, .8, JOINING_REACH, 1.0));
        assertEquals(.95 * .85 - .8 + .1, calls.get(0).value(), CLOSE);
        assertEquals(.95 + .35 * .25 * 1.5 - .6, calls.get(1).value(), CLOSE, "obliged");
        assertArrayEquals(new int[] {D}, states(Map.of(JOINING_REACH, 1.0)));
    }

    /** The superpowers never met in battle: with the bomb on both sides a bystander stays, one who is obliged comes. */
    @Test
    void theBombKeepsBystandersOutAndNoAlly() {
        world.threat.set(C, A, .95);
        world.threat.set(D, A, .95);
        Paper.of(TreatyKind.ENTENTE).sign(world, B, D);
        Map<Parameter, Double> eager = Map.of(JOINING_THRESHOLD, .8, NUCLEAR_COST, .3);
        world.nuclear[A] = true;
        assertArrayEquals(new int[] {C, D}, states(eager), "of the foe alone");
        world.nuclear[C] = true;
        world.nuclear[D] = true;
        assertArrayEquals(new int[] {D}, states(eager));
        world.nuclear[A] = false;
        assertArrayEquals(new int[] {C, D}, states(eager), "of the bystander alone");
        world.nuclear[A] = true;
        assertArrayEquals(new int[] {C, D}, states(Map.of(JOINING_THRESHOLD, .8, NUCLEAR_COST, .1)), "at a lower cost");
    }

    private int[] states(Map<Parameter, Double> changes) {
        return called(changes).stream().mapToInt(CasusFoederis.Call::state).toArray();
    }
}
