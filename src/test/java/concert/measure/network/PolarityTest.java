package concert.measure.network;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1.3, 1.6})
    void twoEqualPolesGiveAHalfToThePowerOfOnePlusAlpha(double alpha) {
        assertEquals(Math.pow(.5, 1 + alpha), Polarity.polarization(new double[] {.5, .5}, alpha), 1e-12);
    }

    @Test
    void chainsOfAlliancesAreCamps() {
        World world = Sample.world(1, 2, 1, 4, 3);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1);
        Sample.sign(world, TreatyKind.ENTENTE, 1, 2);
        Sample.sign(world, TreatyKind.NON_AGGRESSION, 2, 3);
        world.overlord[4] = 0;
        assertEquals(2, value("effective_camps", world), 1e-12);
        assertEquals(Math.pow(.5, 2.6), value("polarization", world), 1e-12);
    }

    @Test
    void oneCampOfAllIsNotPolarized() {
        World world = Sample.world(4);
        Sample.sign(world, TreatyKind.COLLECTIVE, 0, 1, 2, 3);
        assertEquals(0, value("polarization", world), 1e-12);
    }
}
