package concert.experiment.claim.observable.treaty;

import static concert.experiment.claim.Told.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class AidObservablesTest {

    @Test
    void partnersOfTheAttackedAndOfTheAttackerAreToldApart() {
        Told told = Told.of(6);
        told.sign(TreatyKind.DEFENCE, -1, 0, 1, 2);
        told.sign(TreatyKind.ENTENTE, -1, 0, 4);
        told.war(3, 0, call(1, true, .5), call(4, true, .5)).tick();
        told.war(0, 3, call(5, false, .5)).tick();
        assertEquals(.5, told.value(AidObservables.ATTACKED_SIDE), 1e-12, "1 of 2 came, then 0 of 2");
        told.war(1, 3, call(0, false, .5), call(2, false, .5)).tick();
        assertEquals(0, told.value(AidObservables.ATTACKED_SIDE), 1e-12, "1 of 2, and 2 of 4");
    }

    @Test
    void whoIsBoundToBothOrHasLeftDoesNotCount() {
        Told told = Told.of(4);
        told.sign(TreatyKind.DEFENCE, -1, 0, 2);
        told.sign(TreatyKind.DEFENCE, -1, 1, 3);
        told.war(1, 0, call(2, true, 1), call(3, false, 1)).tick();
        assertEquals(0, told.value(AidObservables.ATTACKED_SIDE), 1e-12);
        told.happen(TreatyEvent.Left.forced(1, 2, 3, Cause.NO_INCENTIVE));
        TreatyEvent.Left.forced(1, 2, 3, Cause.NO_INCENTIVE).applyTo(told.world);
        told.war(1, 0, call(2, true, 0)).tick();
        assertEquals(-.5, told.value(AidObservables.ATTACKED_SIDE), 1e-12, "1 of 2, and still 1 of 1");

        Told both = Told.of(3);
        both.sign(TreatyKind.DEFENCE, -1, 0, 2);
        both.sign(TreatyKind.DEFENCE, -1, 1, 2);
        both.war(0, 1, call(2, true, 1)).tick();
        assertEquals(Double.NaN, both.value(AidObservables.ATTACKED_SIDE));
    }

    @Test
    void aidIsAShareOfCapabilityAndOfOldTreatiesAlone() {
        Told told = Told.of(5);
        told.world.capability[1] = 4;
        told.sign(TreatyKind.ENTENTE, -3, 0, 1, 2);
        told.sign(TreatyKind.DEFENCE, 0, 0, 3);
        told.war(4, 0, call(1, true, 1), call(3, true, 1)).tick();
        assertEquals(.125, told.value(AidObservables.AID), 1e-12, "a quarter and nothing");
        told.world.capability[1] = 1;
        told.tick().war(4, 0, call(1, true, .5), call(2, true, .5)).tick();
        assertEquals(.3125, told.value(AidObservables.AID), 1e-12, "then one half each");
    }

    @Test
    void foundersCountWhetherTheTreatyStandsOrNot() {
        Told told = Told.of(5);
        Treaty pact = told.sign(TreatyKind.DEFENCE, -3, 0, 1);
        told.sign(TreatyKind.DEFENCE, 0, 0, 2);
        told.war(4, 0, call(1, true, .5), call(2, true, 1)).tick();
        assertEquals(.5, told.value(AidObservables.FOUNDERS), 1e-12, "2 signed later");
        TreatyEvent.Left.forced(1, pact.id(), 0, Cause.SCRIPTED).applyTo(told.world);
        new TreatyEvent.Ended(1, pact.id(), Cause.SCRIPTED).applyTo(told.world);
        told.war(4, 0, call(1, true, .1)).tick();
        assertEquals(.3, told.value(AidObservables.FOUNDERS), 1e-12);
        assertEquals(.5, told.value(AidObservables.AID), 1e-12, "bound in the first war alone");
        told.war(1, 0, call(2, true, 1)).war(0, 4, call(1, false, 1)).tick();
        assertEquals(.3, told.value(AidObservables.FOUNDERS), 1e-12, "a founder's attack, and one on an outsider");
        assertEquals(Double.NaN, Told.of(3).war(0, 1).tick().value(AidObservables.FOUNDERS));
    }

    @Test
    void alone() {
        Told told = Told.of(3).tick();
        assertEquals(Double.NaN, told.value(AidObservables.ALONE));
        told.war(0, 1, call(2, false, 1)).tick();
        told.war(0, 1, call(2, true, 1)).tick();
        told.war(0, 1, call(2, true, 0)).tick();
        assertEquals(2. / 3, told.value(AidObservables.ALONE), 1e-12);
    }
}
