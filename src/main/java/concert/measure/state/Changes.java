package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Tally;
import concert.measure.Unit;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.treaty.Cause;
import java.util.function.Predicate;

/** What changed in the tick: signatures, exits, crises, wars. */
public final class Changes {
    private Changes() {}

    public static final Measure SIGNED = events(
            "treaties_signed",
            Unit.TREATIES,
            "Treaties signed in the tick.",
            each -> each instanceof TreatyEvent.Signed);

    public static final Measure ENDED = events(
            "treaties_ended",
            Unit.TREATIES,
            "Treaties that ended in the tick.",
            each -> each instanceof TreatyEvent.Ended);

    public static final Measure JOINED = events(
            "accessions",
            Unit.MEMBERSHIPS,
            "Outsiders admitted to a standing treaty in the tick.",
            each -> each instanceof TreatyEvent.Joined);

    public static final Measure EXITS = events(
            "exits",
            Unit.MEMBERSHIPS,
            "Members that left a treaty in the tick of their own accord; not by violation, conquest, loss of sovereignty or script (E5).",
            each -> each instanceof TreatyEvent.Left && each.cause().by() == Cause.By.MEMBERS);

    public static final Measure SETTLED = events(
            "crises_settled",
            Unit.CRISES,
            "Crises of the tick that ended in a settlement; one put off, as a party was at war, does not count"
                    + " (E7; Fearon 1995).",
            each -> each instanceof WarEvent.Settled);

    public static final Measure WARS = Measure.of(
            "wars",
            Unit.WARS,
            "Wars fought in the tick (E7).",
            now -> now.record().wars().size());

    public static final Measure PARTICIPATION = Measure.of(
            "war_participation",
            Unit.SHARE,
            "Share of the sovereign states that fought in a war of the tick, the conquered of the tick included.",
            Changes::participation);

    public static final Measure HONOURED = Measure.rate(
            "honour_rate",
            "Share of the calls that a treaty obliged a state to answer, in all wars so far, that were honoured"
                    + " (E9; Leeds, Long & Mitchell 2000).",
            Tally::honoured,
            Tally::obliged);

    private static Measure events(String name, Unit unit, String meaning, Predicate<Event> which) {
        return Measure.of(name, unit, meaning, now -> {
            int count = 0;
            for (Event each : now.record().events()) {
                count += which.test(each) ? 1 : 0;
            }
            return count;
        });
    }

    private static double participation(Moment now) {
        boolean[] fought = new boolean[now.world().size()];
        for (War war : now.record().wars()) {
            for (boolean defending : new boolean[] {false, true}) {
                for (int each : war.side(defending)) {
                    fought[each] = true;
                }
            }
        }
        int fighters = 0;
        int all = now.sovereign().length;
        for (int me = 0; me < fought.length; me++) {
            fighters += fought[me] ? 1 : 0;
            all += fought[me] && !now.world().sovereign(me) ? 1 : 0;
        }
        return Share.of(fighters, all);
    }
}
