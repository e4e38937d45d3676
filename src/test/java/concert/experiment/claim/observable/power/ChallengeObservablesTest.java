package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.WarEvent;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class ChallengeObservablesTest {

    @Test
    void challengesOfOldPartnersAgainstOthers() {
        Told told = Told.of(4);
        told.sign(TreatyKind.OFFENCE, -1, 0, 1);
        told.sign(TreatyKind.OFFENCE, 0, 2, 3);
        told.happen(new WarEvent.Settled(0, 0, 2, .5, 0));
        told.happen(new WarEvent.Settled(0, 0, 1, .5, 0));
        told.happen(new WarEvent.Settled(0, 2, 0, .5, 0));
        told.war(1, 3).tick().tick();
        assertEquals(1, told.value(ChallengeObservables.OPENING_PARTNERS), 1e-12, "two in two ticks");
        assertEquals(Double.NaN, Told.of(2).tick().value(ChallengeObservables.OPENING_PARTNERS));
    }

    @Test
    void insecurityIsOfSovereignStates() {
        Told told = Told.of(3);
        told.security[0] = -.25;
        told.security[1] = -.75;
        told.security[2] = -9;
        told.world.overlord[2] = 0;
        told.tick();
        told.security[0] = 0;
        told.tick();
        assertEquals(.4375, told.value(ChallengeObservables.INSECURITY), 1e-12);
    }
}
