package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class VoteObservablesTest {

    @Test
    void theStrongestAgainstTheWeakest() {
        Told told = Told.of(6);
        told.world.capability[1] = 3;
        told.world.capability[2] = .5;
        Treaty pact = told.sign(TreatyKind.DEFENCE, -1, 0, 1, 2);
        Treaty pair = told.sign(TreatyKind.DEFENCE, -1, 1, 2);
        ballot(told, pact, 3, true, true, false);
        told.happen(new TreatyEvent.Joined(0, pact.id(), 3, .9, .1)).tick();
        assertEquals(1, told.value(VoteObservables.LARGEST), 1e-12);
        ballot(told, pact, 4, false, true, false);
        ballot(told, pact, 5, false, false, false);
        told.vote(pair, 4, 1, true).vote(pair, 4, 2, false).tick();
        assertEquals(
                .5, told.value(VoteObservables.LARGEST), 1e-12, "then refused against its wish; pairs do not count");
        ballot(told, pact, 4, true, false, true);
        told.happen(new TreatyEvent.Joined(2, pair.id(), 4, .9, .1)).tick();
        assertEquals(
                2. / 3, told.value(VoteObservables.LARGEST), 1e-12, "refused as it wished; others joined elsewhere");
    }

    private static void ballot(Told told, Treaty pact, int asker, boolean... yes) {
        for (int member = 0; member < yes.length; member++) {
            told.vote(pact, asker, member, yes[member]);
        }
    }

    @Test
    void noVoteNoQuestion() {
        assertEquals(Double.NaN, Told.of(2).tick().value(VoteObservables.LARGEST));
    }
}
