package concert.measure;

import concert.model.event.War;
import concert.model.record.TickRecord;

/** What adds up over the ticks of a run: calls on treaties' members in war, and those honoured. */
public final class Tally {
    private int obliged;
    private int honoured;

    /** Counts one more tick. */
    public void add(TickRecord record) {
        for (War war : record.wars()) {
            for (War.Call call : war.calls()) {
                obliged += call.obliged() ? 1 : 0;
                honoured += call.obliged() && call.honoured() ? 1 : 0;
            }
        }
    }

    /** Times a treaty obliged a state in a war. */
    public int obliged() {
        return obliged;
    }

    /** Times it did what the treaty asked. */
    public int honoured() {
        return honoured;
    }
}
