package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Moment;
import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;

class FearsTest {
    @Test
    void meansRunOverTheSovereign() {
        World world = Sample.world(4);
        world.threat.set(0, 1, .6);
        world.threat.set(0, 2, .3);
        world.threat.set(1, 0, .3);
        world.overlord[3] = 0;
        assertEquals(1.2 / 6, value("threat", world), 1e-12);
        assertEquals(.9 / 3, value("threat_gravest", world), 1e-12);
    }

    @Test
    void onlyAlliesCanAbandonOrEntrap() {
        World world = Sample.world(4);
        assertTrue(Double.isNaN(value("abandonment", world)));
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1);
        Moment now = Sample.moment(world);
        System.arraycopy(new double[] {.1, .3, 9, 9}, 0, now.record().states().abandonment(), 0, 4);
        assertEquals(.2, value("abandonment", now), 1e-12);
        System.arraycopy(new double[] {.2, .6, 9, 9}, 0, now.record().states().entrapment(), 0, 4);
        assertEquals(.4, value("entrapment", now), 1e-12);
    }
}
