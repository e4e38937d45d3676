package concert.engine.treaty;

import concert.engine.tick.Tick;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import java.util.List;

/** What becomes of the treaties of a state that passes into another or is divided (section 1). */
public final class Succession {
    private Succession() {}

    /** Passes seats on after what befell their holder; after anything else there is nothing to pass on. */
    public static void after(World world, Tick tick, Shock shock) {
        if (shock instanceof StateEvent.United united) {
            for (Treaty each : List.copyOf(world.treatiesOf(united.state()))) {
                pass(tick, each, united, Cause.UNION);
            }
        } else if (shock instanceof StateEvent.Divided divided) {
            for (Treaty each : List.copyOf(world.treatiesOf(divided.state()))) {
                if (divided.treaties().contains(each.text().name())) {
                    pass(tick, each, divided, Cause.DIVISION);
                }
            }
            if (divided.last()) {
                Endings.leaveAll(world, tick, divided.state(), Cause.DIVISION);
            }
        }
    }

    /** The seat goes to the other state; where both sat, one member fewer is left, and of one alone no treaty is. */
    private static void pass(Tick tick, Treaty treaty, StateEvent event, Cause cause) {
        tick.happen(new TreatyEvent.Passed(tick.number(), treaty.id(), event.other(), event.state(), cause));
        if (treaty.members().length < 2) {
            tick.happen(new TreatyEvent.Ended(tick.number(), treaty.id(), cause));
        }
    }
}
