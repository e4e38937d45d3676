package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.Pledges;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps 2 and 3 of a tick on paper: who is feared at all, cohesion, stakes, chances of war and effort. */
class ArmTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(3, 1, 1, 1);

    /** A challenges C, and A alone, at the full rate of .2: its prize is .9 at odds of 3 to 1, its cost .1. */
    private static Map<Parameter, Double> crises() {
        return new HashMap<>(Map.of(CRISIS_RATE, .2, CRISIS_PRECISION, 1000.0, CHALLENGE_COST, .1));
    }

    /** E11: command of a pact of 3 and 1 is .2 + .8 x 10/16, drill as it is. */
    @Test
    void aTreatyIsGaugedEveryTickAndGivesTheAidOfItsCohesion() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        treaty.interoperability = .4;
        Small.of(world, Map.of()).run(Phase.ARM);
        assertEquals(.7, treaty.operational, CLOSE);
        assertEquals(.4, treaty.tactical);
        assertEquals(Math.cbrt(treaty.strategic * .7 * .4), treaty.cohesion, CLOSE);
        assertEquals(treaty.cohesion, world.pledges().get(Pledges.Of.AID, A, B), CLOSE);
    }

    /** E4: .8 of what was and .2 of three tenths of the year's rate of crises: .04 + .2 x .3 x .2 = .052. */
    @Test
    void chancesOfWarFollowTheRatesOfCrisis() {
        world.rivalry.set(A, C, 1);
        world.attackedChance[C] = .05;
        world.attackingChance[A] = .05;
        world.attackedChance[B] = .05;
        Small.of(world, crises()).run(Phase.ARM);
        assertEquals(.052, world.attackedChance[C], CLOSE);
        assertEquals(.052, world.attackingChance[A], CLOSE);
        assertEquals(.04, world.attackedChance[B], CLOSE);
    }

    /** E4: A alone challenges C; B fears A by .3 and likes C by .4. Nobody challenges D. */
    @Test
    void aStakeIsFearOfTheChallengersAndFriendship() {
        world.rivalry.set(A, C, 1);
        world.threat.set(B, A, .3);
        world.affinity.set(B, C, .4);
        world.affinity.set(B, D, -.4);
        Small.of(world, crises()).run(Phase.ARM);
        assertEquals(.7, world.stake.get(B, C), CLOSE);
        assertEquals(0, world.stake.get(B, D), CLOSE);
        world.affinity.set(B, C, .9);
        Small.of(world, crises()).run(Phase.ARM);
        assertEquals(1, world.stake.get(B, C));
    }

    /** E8: a0 = .04 of the economy for whoever fears nobody and has no ally; a dependency's effort is not its own. */
    @Test
    void whoFearsNobodyMakesTheSoloEffort() {
        world.overlord[D] = A;
        world.effort[D] = .77;
        Small.of(world, Map.of()).run(Phase.ARM);
        assertEquals(.12, world.effort[A], CLOSE);
        assertEquals(.04, world.effort[C], CLOSE);
        assertEquals(.77, world.effort[D]);
    }

    @Test
    void aDependencyFearsNobodyAndNobodyFearsIt() {
        world.threat.set(B, C, .5);
        world.threat.set(A, B, .5);
        world.threat.set(C, A, .5);
        world.overlord[B] = A;
        Small.of(world, Map.of()).begin(1).run(Phase.PERCEIVE);
        assertEquals(0, world.threat.get(B, C));
        assertEquals(0, world.threat.get(A, B));
        assertEquals(-1, world.gravestThreat(B));
    }

    /** E4: three tenths of the first tick's rate of .2, not smoothed; from the next on as ever. */
    @Test
    void chancesOfWarMayBeginAtThoseOfTheDay() {
        world.rivalry.set(A, C, 1);
        world.attackedChance[C] = Double.NaN;
        world.attackingChance[A] = Double.NaN;
        world.attackedChance[B] = Double.NaN;
        Small small = Small.of(world, crises()).run(Phase.ARM);
        assertEquals(.06, world.attackedChance[C], CLOSE);
        assertEquals(.06, world.attackingChance[A], CLOSE);
        assertEquals(0, world.attackedChance[B]);
        world.rivalry.set(A, C, 0);
        small.run(Phase.ARM);
        assertEquals(.8 * .06, world.attackedChance[C], CLOSE);
    }
}
