package concert.experiment.claim.observable.power;

import static concert.experiment.claim.Told.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.WarEvent;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class DeterrenceObservablesTest {

    private static WarEvent.Settled crisis(int challenger, int target) {
        return new WarEvent.Settled(0, challenger, target, .5, 0);
    }

    @Test
    void onlyChallengesOfOthersAgainstOldPartnersCount() {
        Told told = Told.of(6);
        told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        told.sign(TreatyKind.DEFENCE, 0, 2, 3);
        told.happen(crisis(4, 0))
                .happen(crisis(0, 4))
                .happen(crisis(1, 0))
                .happen(crisis(4, 2))
                .war(5, 1);
        told.tick().tick();
        assertEquals(1, told.value(DeterrenceObservables.CHALLENGED), 1e-12, "of 4 and 5, in two ticks");
    }

    @Test
    void oneChallengeOfAPartnerOfTwoTreatiesIsOne() {
        Told told = Told.of(4);
        told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        told.sign(TreatyKind.DEFENCE, -1, 0, 2);
        told.happen(crisis(3, 0)).tick();
        assertEquals(1, told.value(DeterrenceObservables.CHALLENGED), 1e-12);
        assertEquals(Double.NaN, Told.of(2).tick().value(DeterrenceObservables.CHALLENGED));
    }

    @Test
    void partnersFightAsLeadsAndAsAllies() {
        Told told = Told.of(5);
        told.sign(TreatyKind.DEFENCE, -1, 0, 1, 2);
        told.happen(crisis(0, 1)).happen(crisis(0, 3)).tick();
        told.war(3, 0, call(1, false, 1)).war(3, 4, call(0, true, 1), call(1, true, 1));
        told.tick();
        told.war(3, 4, call(0, false, 1), call(2, true, 1)).war(3, 0, call(1, false, 0));
        told.tick().tick();
        assertEquals(.75, told.value(DeterrenceObservables.AMONG), 1e-12, "a crisis and two wars in four ticks");
    }

    @Test
    void sizeOfWars() {
        Told told = Told.of(5).tick();
        assertEquals(Double.NaN, told.value(DeterrenceObservables.WAR_SIZE));
        told.war(0, 1).tick();
        told.war(0, 1, call(2, true, 1), call(3, false, 1), call(4, true, 0)).tick();
        assertEquals(
                3, told.value(DeterrenceObservables.WAR_SIZE), 1e-12, "two and four; who sent nothing did not fight");
    }
}
