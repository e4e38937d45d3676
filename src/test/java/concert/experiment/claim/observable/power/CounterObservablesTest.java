package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class CounterObservablesTest {

    @Test
    void outsidersGatherAgainstAParty() {
        Told told = Told.of(7);
        told.sign(TreatyKind.OFFENCE, -1, 0, 1);
        told.tick();
        assertEquals(0, told.value(CounterObservables.COUNTER), 1e-12);
        told.aim(1).sign(TreatyKind.DEFENCE, 1, 2, 3);
        told.aim(0).sign(TreatyKind.ENTENTE, 1, 3, 4);
        told.aim(4).sign(TreatyKind.DEFENCE, 1, 5, 6);
        told.tick();
        assertEquals(.2, told.value(CounterObservables.COUNTER), 1e-12, "none, then 2 and 3 of five");
    }

    @Test
    void withAPartyIsNotAgainstIt() {
        Told told = Told.of(4);
        told.sign(TreatyKind.OFFENCE, -1, 0, 1);
        told.aim(0).sign(TreatyKind.DEFENCE, 0, 1, 2);
        told.tick();
        assertEquals(0, told.value(CounterObservables.COUNTER), 1e-12);
        assertEquals(Double.NaN, Told.of(3).tick().value(CounterObservables.COUNTER));
    }
}
