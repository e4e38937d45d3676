package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;

class AggregationTest {
    /** Own power 1, threat 8 and an ally of 2: the closed form of model section 6 gives R A / ((K+A+R)(K+A)). */
    @Test
    void aFullyTrustedAllyAddsTheClosedForm() {
        World world = alliance();
        double expected = 3.0 / 11 - 1.0 / 9;
        assertEquals(expected, Aggregation.gain(world, 0, 2), 1e-12);
        assertEquals(2.0 * 8 / (11 * 9), expected, 1e-12);
    }

    @Test
    void distrustAndFearOfTheAllyDiscountItsAid() {
        World world = alliance();
        world.trust.set(0, 1, .5);
        world.threat.set(0, 1, .2);
        world.proximity.set(1, 0, .25);
        double aid = 2 * .5 * .8 * .25;
        assertEquals((1 + aid) / (9 + aid) - 1.0 / 9, Aggregation.gain(world, 0, 2), 1e-12);
    }

    @Test
    void anAllyBoundToTheThreatAddsNothing() {
        World world = alliance();
        Sample.sign(world, TreatyKind.NON_AGGRESSION, 1, 2);
        assertEquals(0, Aggregation.gain(world, 0, 2), 1e-12);
    }

    /** The foe's 8 at half their worth are 4: 3/7 together, 1/5 alone. */
    @Test
    void theFoeIsFacedWithWhatReachesOne() {
        World world = alliance();
        world.proximity.set(2, 0, .5);
        assertEquals(3 / 7.0 - 1 / 5.0, Aggregation.gain(world, 0, 2), 1e-12);
    }

    @Test
    void theMeanRunsOverAlliedStatesThatFearSomebody() {
        World world = alliance();
        assertTrue(Double.isNaN(value("aggregation_gain", world)));
        world.threat.set(0, 2, .5);
        world.threat.set(3, 2, .5);
        assertEquals(16.0 / 99, value("aggregation_gain", world), 1e-12);
    }

    private static World alliance() {
        World world = Sample.world(1, 2, 8, 1);
        world.trust.fill(1);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1).cohesion = 1;
        world.refreshPledges();
        return world;
    }
}
