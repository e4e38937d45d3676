package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefugeObservablesTest {

    /** Six states, three of them weak; all fear the last, which fears the first. */
    private static Told six() {
        Told told = Told.of(6);
        for (int me = 0; me < 6; me++) {
            told.world.capability[me] = me + 1;
        }
        Arrays.fill(told.threat, .5);
        Arrays.fill(told.topThreat, 5);
        told.topThreat[5] = 0;
        return told;
    }

    @Test
    void refugeIsWithTheFearedItselfAndNotWithItsFriends() {
        Told told = six();
        told.sign(TreatyKind.DEFENCE, -1, 4, 5);
        told.sign(TreatyKind.NON_AGGRESSION, 0, 0, 5);
        told.sign(TreatyKind.DEFENCE, 0, 1, 4);
        told.tick();
        assertEquals(.5, told.value(RefugeObservables.JOIN_FEARED), 1e-12, "0 with 5 itself, 1 with its ally");
        told.sign(TreatyKind.ENTENTE, 1, 1, 2);
        told.tick();
        assertEquals(.5, told.value(RefugeObservables.JOIN_FEARED), 1e-12, "an entente with another is neither");
        Treaty circle = told.sign(TreatyKind.DEFENCE, 2, 3, 4, 5);
        told.tick();
        assertEquals(.5, told.value(RefugeObservables.JOIN_FEARED), 1e-12, "the stronger half does not count");
        new TreatyEvent.Joined(3, circle.id(), 2, 1, 0).applyTo(told.world);
        told.tick();
        assertEquals(2. / 3, told.value(RefugeObservables.JOIN_FEARED), 1e-12, "who joins counts like who signs");
    }

    @Test
    void whoFearsNobodyTakesNoRefuge() {
        Told told = six();
        Arrays.fill(told.threat, .05);
        told.sign(TreatyKind.DEFENCE, 0, 0, 5);
        assertEquals(Double.NaN, told.tick().value(RefugeObservables.JOIN_FEARED));
    }
}
