package concert.engine.treaty;

import concert.engine.tick.Tick;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import java.util.Comparator;
import java.util.List;

/** What becomes of the treaties of a state that passes into another or is divided (section 1). */
public final class Succession {
    private static final Comparator<Treaty> OLDEST_FIRST =
            Comparator.comparingInt(Treaty::founded).thenComparingInt(Treaty::id);

    private Succession() {}

    /** Passes seats on after what befell their holder; after anything else there is nothing to pass on. */
    public static void after(World world, Tick tick, Shock shock) {
        if (shock instanceof StateEvent.United united) {
            for (Treaty each : List.copyOf(world.treatiesOf(united.state()))) {
                pass(world, tick, each, united, Cause.UNION);
            }
        } else if (shock instanceof StateEvent.Divided divided) {
            for (Treaty each : List.copyOf(world.treatiesOf(divided.state()))) {
                if (divided.treaties().contains(each.text().name())) {
                    pass(world, tick, each, divided, Cause.DIVISION);
                }
            }
            if (divided.last()) {
                Endings.leaveAll(world, tick, divided.state(), Cause.DIVISION);
            }
        }
    }

    /** The seat goes to the other state; where both sat, one member fewer is left, and of one alone no treaty is. */
    private static void pass(World world, Tick tick, Treaty treaty, StateEvent event, Cause cause) {
        tick.happen(new TreatyEvent.Passed(tick.number(), treaty.id(), event.other(), event.state(), cause));
        if (treaty.members().length < 2) {
            tick.happen(new TreatyEvent.Ended(tick.number(), treaty.id(), cause));
        }
        if (treaty.members().length == 2) {
            replace(world, tick, treaty);
        }
    }

    /** Two states hold one treaty of their own of a kind: of two that came together the newer stands. */
    private static void replace(World world, Tick tick, Treaty passed) {
        int one = passed.members()[0];
        int two = passed.members()[1];
        for (Treaty each : List.copyOf(world.treatiesOf(one))) {
            boolean alike =
                    each != passed && each.kind() == passed.kind() && each.members().length == 2 && each.has(two);
            if (alike && passed.alive()) {
                Treaty older = OLDEST_FIRST.compare(each, passed) < 0 ? each : passed;
                tick.happen(new TreatyEvent.Ended(tick.number(), older.id(), Cause.REPLACED));
            }
        }
    }
}
