package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.World;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** E1 and E10 before the first tick: proximity, affinity at rest, and what affinity and trust are where nothing is given. */
class RelationsTest {
    private static final double CLOSE = 1e-12;

    /** A stands .6 from B and C on its one axis of identity, and has a rivalry of .5 with B. */
    private static World apart() {
        World world = Small.world(1, 1, 1);
        world.identity[A][0] = .6;
        world.rivalry.setBoth(A, B, .5);
        world.affinity.fill(Double.NaN);
        world.trust.fill(Double.NaN);
        return world;
    }

    private static void begin(World world, Map<Parameter, Double> parameters) {
        List<Rules> rules = Collections.nCopies(world.size(), Small.rules(parameters));
        Parameters book = rules.get(0).parameters();
        Relations.begin(world, rules, book);
    }

    /** At a slope of a half, a distance of 3 is worth 4 to the power of a half less. */
    @Test
    void powerIsLostWithDistance() {
        World world = apart();
        world.distance.setBoth(A, B, 3);
        begin(world, Map.of(LOSS_OF_STRENGTH, .5));
        assertEquals(.5, world.proximity.get(A, B), CLOSE);
        assertEquals(1, world.proximity.get(A, C), CLOSE);
    }

    /** 1 - 2 x .6 = -.2 for A, 1 for B and C: .2 on average over the six ordered pairs, and .6 x .5 off for rivalry. */
    @Test
    void affinityAtRestIsLikenessLessTheMeanLessRivalry() {
        World world = apart();
        begin(world, Map.of());
        assertEquals(-.2 - .2 - .3, world.affinityAtRest.get(A, B), CLOSE);
        assertEquals(-.2 - .2, world.affinityAtRest.get(A, C), CLOSE);
        assertEquals(1 - .2, world.affinityAtRest.get(C, B), CLOSE);
        assertEquals(1, world.affinityAtRest.get(B, B));
    }

    @Test
    void affinityIsAsGivenElseAtRest() {
        World world = apart();
        world.affinity.set(A, B, .7);
        begin(world, Map.of());
        assertEquals(.7, world.affinity.get(A, B));
        assertEquals(-.7, world.affinity.get(B, A), CLOSE);
        assertEquals(.8, world.affinity.get(C, B), CLOSE);
    }

    /** T0 + TA A - TW W + TD (d d - .25) = .6 + .2 x .7 - .3 x .5 + .4 (.8 x .9 - .25). */
    @Test
    void trustIsAsGivenElseByAffinityRivalryAndRegimes() {
        World world = apart();
        world.affinity.set(A, B, .7);
        world.trust.set(B, A, .4);
        world.regime[A] = .8;
        world.regime[B] = .9;
        begin(world, Map.of(TRUST_DEMOCRACY, .4));
        assertEquals(.6 + .14 - .15 + .188, world.trust.get(A, B), CLOSE);
        assertEquals(.4, world.trust.get(B, A));
    }

    /** Of A, B and C the last is not there yet: the mean is that of A and B, who are then as like as can be expected. */
    @Test
    void whoIsNotThereYetIsNobodysMeasure() {
        World world = apart();
        world.absent[C] = true;
        begin(world, Map.of());
        assertEquals(-.3, world.affinityAtRest.get(A, B), CLOSE);
        assertEquals(0, world.affinityAtRest.get(A, C), CLOSE);
    }
}
