package concert.experiment.claim.observable.power;

import static concert.experiment.claim.Told.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class FearObservablesTest {

    @Test
    void fearsOfTheSmallerInTheSecondHalf() {
        Told told = Told.of(5);
        told.world.capability[1] = 2;
        told.sign(TreatyKind.DEFENCE, -1, 0, 1, 2);
        told.sign(TreatyKind.DEFENCE, 0, 3, 4);
        told.abandonment[0] = 9;
        told.tick();
        for (int me = 0; me < 5; me++) {
            told.abandonment[me] = me + 1;
            told.entrapment[me] = 10 * me;
        }
        told.tick();
        assertEquals(2, told.value(FearObservables.ABANDONMENT), 1e-12, "1 and 3");
        assertEquals(10, told.value(FearObservables.ENTRAPMENT), 1e-12, "0 and 20");
        assertEquals(Double.NaN, Told.of(2).tick().value(FearObservables.ENTRAPMENT));
    }

    @Test
    void warsForTheGreatestAlone() {
        Told told = Told.of(6);
        told.world.capability[1] = 2;
        told.sign(TreatyKind.OFFENCE, -1, 0, 1, 2);
        told.war(1, 3, call(0, false, 1), call(2, false, 0), call(4, true, 1));
        told.war(5, 1, call(0, true, 1)).war(3, 2, call(0, true, 1)).tick();
        assertEquals(1, told.value(FearObservables.DRAGGED), 1e-12, "two wars of 0, none of 2");
        assertEquals(.5, told.tick().value(FearObservables.DRAGGED), 1e-12);
    }

    @Test
    void whoFightsAgainstTheGreatestIsNotDragged() {
        Told told = Told.of(3);
        told.world.capability[1] = 2;
        told.sign(TreatyKind.OFFENCE, -1, 0, 1);
        told.war(1, 2, call(0, true, 1)).tick();
        assertEquals(0, told.value(FearObservables.DRAGGED), 1e-12);
    }
}
