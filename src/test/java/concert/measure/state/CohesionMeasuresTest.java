package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;

class CohesionMeasuresTest {
    @Test
    void theWeightedMeanFollowsTheStrong() {
        World world = Sample.world(8, 1, .5, .5);
        set(Sample.sign(world, TreatyKind.DEFENCE, 0, 1), .9);
        set(Sample.sign(world, TreatyKind.ENTENTE, 2, 3), .1);
        set(Sample.sign(world, TreatyKind.NEUTRALITY, 1, 3), .7);
        assertEquals(.5, value("cohesion", world), 1e-12);
        assertEquals((9 * .9 + 1 * .1) / 10, value("cohesion_weighted", world), 1e-12);
        assertEquals(.5, value("cohesion_strategic", world), 1e-12);
        assertEquals(.6, value("cohesion_operational", world), 1e-12);
        assertEquals(.7, value("cohesion_tactical", world), 1e-12);
    }

    @Test
    void withoutAlliancesTheQuestionDoesNotArise() {
        World world = Sample.world(2);
        Sample.sign(world, TreatyKind.NEUTRALITY, 0, 1);
        assertTrue(Double.isNaN(value("cohesion", world)));
        assertTrue(Double.isNaN(value("cohesion_weighted", world)));
    }

    private static void set(Treaty treaty, double cohesion) {
        treaty.cohesion = cohesion;
        treaty.strategic = cohesion;
        treaty.operational = cohesion + .1;
        treaty.tactical = cohesion + .2;
    }
}
