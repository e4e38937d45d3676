package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.Pledges;
import concert.model.World;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a world computes once, before its first tick, and anew when a parameter it hangs on changes. */
class InitialisationTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(3, 1, 1, 1);

    private static Parameters book(Map<Parameter, Double> parameters) {
        return Rules.world(parameters, new Calendar(0, 1));
    }

    private void begin(Map<Parameter, Double> parameters) {
        List<Rules> rules = Collections.nCopies(world.size(), Small.rules(parameters));
        Initialisation.begin(world, rules, book(parameters));
    }

    /** E11: command of a pact of 3 and 1 is .2 + .8 x 10/16; its aid is what it obliges to at the cohesion it has. */
    @Test
    void aTreatyOfBeforeIsGaugedSoThatItGivesAid() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        treaty.cohesion = Double.NaN;
        begin(Map.of());
        assertEquals(.7, treaty.operational, CLOSE);
        assertEquals(.3, treaty.tactical, CLOSE);
        assertEquals(Math.cbrt(treaty.strategic * .7 * .3), treaty.cohesion, CLOSE);
        assertEquals(treaty.cohesion, world.pledges().get(Pledges.Of.AID, A, B), CLOSE);
        assertEquals(0, world.history.sincePact(A, B));
        assertEquals(Double.POSITIVE_INFINITY, world.history.sincePact(A, C));
    }

    @Test
    void everyStateSpendsWhatItWouldAloneAndWarIsAsLikelyForAll() {
        begin(Map.of(SOLO_EFFORT, .1, FIRST_WAR_CHANCE, .07, WAR_CHANCE_OF_DAY, 0.0));
        assertEquals(.3, world.effort[A], CLOSE);
        assertEquals(.1, world.effort[D], CLOSE);
        assertEquals(.07, world.attackedChance[B]);
        assertEquals(.07, world.attackingChance[C]);
    }

    @Test
    void relationsLeftOpenAreFilled() {
        world.affinity.fill(Double.NaN);
        world.trust.fill(Double.NaN);
        begin(Map.of());
        assertEquals(0, world.affinity.get(A, B), CLOSE, "alike as all are");
        assertEquals(.6, world.trust.get(A, B), CLOSE);
    }

    @Test
    void whoIsNotThereYetHasNothing() {
        world.absent[D] = true;
        world.rivalry.setBoth(A, D, .5);
        begin(Map.of());
        assertEquals(0, world.capability[D]);
        assertEquals(0, world.effort[D]);
        assertEquals(0, world.rivalry.get(A, D));
        assertEquals(1, world.capability[C]);
    }

    /** E6: terms half known of a mean obligation of .3, a partial pact of defence is taken for (1 + .3)/2 of its cohesion. */
    @Test
    void outsidersBeliefsAreThoseOfTheParameters() {
        Treaty partial = Paper.of(TreatyKind.DEFENCE).with(Publicity.PARTIAL).sign(world, A, B);
        begin(Map.of());
        assertEquals(.65, seen(partial), CLOSE);
        Map<Parameter, Double> known = Map.of(PARTIAL_TERMS_KNOWN, 1.0);
        Initialisation.adapt(world, book(Map.of()), book(known));
        assertEquals(1, seen(partial), CLOSE);
        Initialisation.adapt(world, book(known), book(Map.of(MEAN_OBLIGATION, .5)));
        assertEquals(.75, seen(partial), CLOSE);
    }

    private double seen(Treaty treaty) {
        return world.pledges().get(Pledges.Of.SEEN_DEFENCE, A, B) / treaty.cohesion;
    }

    /** A promise not to attack of .5 binds once half is enough. */
    @Test
    void fromWhereAPledgeBindsIsThatOfTheParameters() {
        Paper.of(TreatyKind.NEUTRALITY).sign(world, A, B);
        begin(Map.of());
        assertEquals(0, world.pledges().get(Pledges.Of.BINDING, A, B));
        Map<Parameter, Double> half = Map.of(NON_AGGRESSION_BINDS, .5);
        Initialisation.adapt(world, book(Map.of()), book(half));
        assertEquals(1, world.pledges().get(Pledges.Of.BINDING, A, B));
        begin(Map.of());
        assertEquals(0, world.pledges().get(Pledges.Of.BINDING, A, B));
        begin(half);
        assertEquals(1, world.pledges().get(Pledges.Of.BINDING, A, B));
    }

    @Test
    void aChangeOfOneParameterComputesAnewWhatHangsOnItAlone() {
        world.distance.setBoth(A, B, 3);
        world.rivalry.setBoth(A, B, .5);
        begin(Map.of(LOSS_OF_STRENGTH, .5, RIVALRY_AFFINITY, .6));
        assertEquals(-.3, world.affinityAtRest.get(A, B), CLOSE);
        Map<Parameter, Double> before = new HashMap<>(Map.of(LOSS_OF_STRENGTH, .5, RIVALRY_AFFINITY, .6));
        Map<Parameter, Double> after = new HashMap<>(before);
        after.put(LOSS_OF_STRENGTH, 1.0);
        world.affinityAtRest.set(A, B, .123);
        Initialisation.adapt(world, book(before), book(after));
        assertEquals(.25, world.proximity.get(A, B), CLOSE);
        assertEquals(.123, world.affinityAtRest.get(A, B), "by events, perhaps");
        before.putAll(after);
        after.put(RIVALRY_AFFINITY, 1.0);
        world.proximity.set(A, B, .321);
        Initialisation.adapt(world, book(before), book(after));
        assertEquals(-.5, world.affinityAtRest.get(A, B), CLOSE);
        assertEquals(.321, world.proximity.get(A, B));
        assertFalse(Double.isNaN(world.affinity.get(A, B)));
    }

    @Test
    void warMayBeAsLikelyAsTheFirstTickTells() {
        begin(Map.of(WAR_CHANCE_OF_DAY, 1.0, FIRST_WAR_CHANCE, .07));
        assertTrue(Double.isNaN(world.attackedChance[B]));
        assertTrue(Double.isNaN(world.attackingChance[C]));
    }
}
