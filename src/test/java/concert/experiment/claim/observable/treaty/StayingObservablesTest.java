package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class StayingObservablesTest {
    private final Told told = Told.of(8);
    private final Treaty large = large();

    private Treaty large() {
        told.sign(TreatyKind.NON_AGGRESSION, -3, 0, 1, 2, 3, 4, 5);
        Treaty treaty = told.sign(TreatyKind.DEFENCE, -2, 0, 1, 2, 3);
        told.sign(TreatyKind.DEFENCE, -1, 4, 5);
        told.sign(TreatyKind.DEFENCE, 0, 3, 4, 5, 6, 7);
        return treaty;
    }

    private void leave(int state, Cause cause, double value) {
        TreatyEvent.Left left = new TreatyEvent.Left(0, large.id(), state, cause, value, 0);
        left.applyTo(told.world);
        told.happen(left);
    }

    /** What the treaty is worth to one of its members in the tick told last. */
    private void worth(int state, double value) {
        told.record().ticks().get(told.record().ticks().size() - 1).treaties().stream()
                .filter(each -> each.id() == large.id())
                .forEach(each -> {
                    for (int at = 0; at < each.members().length; at++) {
                        each.values()[at] = each.members()[at] == state ? value : each.values()[at];
                    }
                });
    }

    @Test
    void foundersOfTheLargestOldAllianceCount() {
        told.tick();
        assertEquals(1, told.value(StayingObservables.STAY), 1e-12);
        leave(1, Cause.NO_INCENTIVE, -.1);
        told.tick();
        assertEquals(.75, told.value(StayingObservables.STAY), 1e-12);
        new TreatyEvent.Joined(0, large.id(), 7, 1, 0).applyTo(told.world);
        told.tick();
        assertEquals(.75, told.value(StayingObservables.STAY), 1e-12, "who joins later is no founder");
        leave(2, Cause.CONQUEST, Double.NaN);
        told.tick();
        assertEquals(2. / 3, told.value(StayingObservables.STAY), 1e-12);
    }

    @Test
    void onlyThoseWhoDoubtedCount() {
        told.tick();
        assertEquals(Double.NaN, told.value(StayingObservables.STAY_IN_CRISIS));
        worth(0, -.1);
        assertEquals(1, told.value(StayingObservables.STAY_IN_CRISIS), 1e-12);
        leave(1, Cause.NO_INCENTIVE, -.2);
        leave(2, Cause.NO_INCENTIVE, .2);
        told.tick();
        assertEquals(.5, told.value(StayingObservables.STAY_IN_CRISIS), 1e-12, "2 left without having doubted");
    }

    @Test
    void noneWithoutAnOldAlliance() {
        assertEquals(Double.NaN, Told.of(2).tick().value(StayingObservables.STAY));
        assertEquals(Double.NaN, Told.of(2).tick().value(StayingObservables.STAY_IN_CRISIS));
    }
}
