package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import org.junit.jupiter.api.Test;

class HoldObservablesTest {

    @Test
    void chanceOfTheAttacked() {
        assertEquals(Double.NaN, Told.of(2).tick().value(HoldObservables.HOLD));
        Told told = Told.of(2).war(0, 1).tick();
        told.chance = .8;
        told.war(0, 1).war(1, 0).tick();
        assertEquals(.7, told.value(HoldObservables.HOLD), 1e-12, ".5 .8 .8");
    }
}
