package concert.measure.degeneracy;

import concert.measure.Share;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;

/** How long no treaty changed. */
final class Standstill {
    private Standstill() {}

    /** The longest stretch of ticks without a change that was possible, as a share of all; NaN without ticks. */
    static double share(RunRecord run) {
        int longest = 0;
        int stretch = 0;
        for (TickRecord tick : run.ticks()) {
            boolean still = Coalitions.sovereign(tick).length > 1
                    && tick.events().stream()
                            .noneMatch(each -> each instanceof TreatyEvent.Signed
                                    || each instanceof TreatyEvent.Joined
                                    || each instanceof TreatyEvent.Left
                                    || each instanceof TreatyEvent.Ended);
            stretch = still ? stretch + 1 : 0;
            longest = Math.max(longest, stretch);
        }
        return Share.of(longest, run.ticks().size());
    }
}
