package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtObservablesTest {
    private final Told told = Told.of(6);

    /** What a treaty is worth to its members in the tick told last. */
    private void worth(Treaty treaty, double... values) {
        List<TickRecord> ticks = told.record().ticks();
        for (Pact each : ticks.get(ticks.size() - 1).treaties()) {
            if (each.id() == treaty.id()) {
                System.arraycopy(values, 0, each.values(), 0, values.length);
            }
        }
    }

    private void leave(Treaty treaty, int state, double value) {
        TreatyEvent.Left left =
                new TreatyEvent.Left(told.record().ticks().size(), treaty.id(), state, Cause.NO_INCENTIVE, value, 0);
        left.applyTo(told.world);
        told.happen(left);
    }

    @Test
    void thoseWhoLeaveAreComparedWithThoseWhoStay() {
        Treaty pact = told.sign(TreatyKind.DEFENCE, -1, 0, 1, 2, 3, 4);
        told.tick();
        worth(pact, -.1, .2, -.3, .4, .5);
        assertEquals(Double.NaN, told.value(DoubtObservables.PRECEDES), "nobody left");
        leave(pact, 0, .1);
        leave(pact, 1, .2);
        leave(pact, 4, Double.NaN);
        told.tick();
        assertEquals(
                .5 - .5,
                told.value(DoubtObservables.PRECEDES),
                1e-12,
                "of 0 and 1 who left, and of 2 and 3 who stayed, one doubted; 4 had no say");
        worth(pact, -.1, .1);
        leave(pact, 2, -.1);
        told.tick();
        assertEquals(2. / 3 - 1. / 3, told.value(DoubtObservables.PRECEDES), 1e-12);
    }

    @Test
    void aTreatyIsWorthWhatItsLeastKeenMemberThinks() {
        Treaty pact = told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        told.sign(TreatyKind.DEFENCE, 0, 2, 3);
        told.tick();
        worth(pact, .4, .2);
        told.tick();
        worth(pact, -.4, .9);
        assertEquals(.1, told.value(DoubtObservables.WORTH), 1e-12, ".2 and nothing");
        new TreatyEvent.Ended(2, pact.id(), Cause.NO_INCENTIVE).applyTo(told.world);
        told.tick().tick();
        assertEquals(.05, told.value(DoubtObservables.WORTH), 1e-12, "then nothing twice");
        assertEquals(Double.NaN, Told.of(2).tick().value(DoubtObservables.WORTH));
    }
}
