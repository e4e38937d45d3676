package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class TermObservablesTest {

    @Test
    void livesOfOldTreatiesAreCutOffByTheEnd() {
        Told told = Told.of(4);
        Treaty first = told.sign(TreatyKind.DEFENCE, -9, 0, 1);
        told.sign(TreatyKind.DEFENCE, -2, 2, 3);
        told.tick();
        Treaty later = told.sign(TreatyKind.ENTENTE, 1, 0, 2);
        told.tick().tick();
        new TreatyEvent.Ended(2, first.id(), Cause.UNRENEWED).applyTo(told.world);
        new TreatyEvent.Ended(2, later.id(), Cause.UNRENEWED).applyTo(told.world);
        told.tick();
        assertEquals(3, told.value(TermObservables.LIFE), 1e-12, "two ticks and four");
        assertEquals(Double.NaN, Told.of(2).tick().value(TermObservables.LIFE));
    }

    @Test
    void endsOfAlliancesWithoutATerm() {
        Told told = Told.of(6);
        Treaty ends = told.sign(TreatyKind.DEFENCE, 0, 0, 1);
        told.sign(TreatyKind.DEFENCE, 0, 2, 3);
        Treaty fixed = told.sign(TreatyKind.DEFENCE, new Term(5), 0, 4, 5);
        Treaty none = told.sign(TreatyKind.NEUTRALITY, 0, 4, 5);
        for (int tick = 0; tick <= TermObservables.AGE; tick++) {
            told.tick();
        }
        assertEquals(0, told.value(TermObservables.ENDED), 1e-12);
        for (Treaty each : new Treaty[] {ends, fixed, none}) {
            new TreatyEvent.Ended(7, each.id(), Cause.UNRENEWED).applyTo(told.world);
        }
        assertEquals(.5, told.value(TermObservables.ENDED), 1e-12, "one of two");
        told.sign(TreatyKind.DEFENCE, 20, 0, 5);
        assertEquals(.5, told.value(TermObservables.ENDED), 1e-12, "too young to have been at risk");
    }

    @Test
    void unknownWhileNobodyIsOldEnough() {
        Told told = Told.of(2);
        told.sign(TreatyKind.DEFENCE, 0, 0, 1);
        assertEquals(Double.NaN, told.tick().tick().value(TermObservables.ENDED));
    }
}
