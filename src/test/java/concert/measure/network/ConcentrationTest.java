package concert.measure.network;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.world.Sample;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    @Test
    void knownAnswersOfCon() {
        assertEquals(0, value("concentration", Sample.world(7)), 1e-7);
        assertEquals(1, value("concentration", Sample.world(3, 0, 0)), 1e-12);
        assertEquals(.5, value("concentration", Sample.world(.75, .25)), 1e-12);
        assertTrue(Double.isNaN(value("concentration", Sample.world(1))));
    }

    @Test
    void effectivePolesCountEquals() {
        assertEquals(7, value("effective_poles", Sample.world(7)), 1e-9);
        assertEquals(1, value("effective_poles", Sample.world(3, 0, 0)), 1e-12);
        assertEquals(1 / (.5625 + .0625), value("effective_poles", Sample.world(.75, .25)), 1e-12);
    }

    @Test
    void aDependencyIsNoPole() {
        World world = Sample.world(1, 1, 5);
        world.overlord[2] = 0;
        assertEquals(2, value("effective_poles", world), 1e-12);
    }
}
