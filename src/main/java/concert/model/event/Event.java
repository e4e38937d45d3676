package concert.model.event;

import concert.model.World;
import concert.model.treaty.Cause;

/**
 * One change of the world that was chosen, drawn or scripted, with what caused it. The first world and the events in
 * their order give who was bound to whom, who fought and who ruled at any later time. What follows from that, such as
 * threat, effort, cohesion, trust and growth, is no event: it is computed anew, tick by tick, under the theories at hand
 * ({@code concert.engine.Replay}).
 * The accessors below are the columns of events.csv; -1 or an empty text stands for not applicable.
 */
public sealed interface Event permits TreatyEvent, WarEvent, Shock {
    /** The tick it happens in, from 0. */
    int tick();

    /** The event's name in the results, such as {@code signed}. */
    String type();

    /** The state it happens to or that acts, or -1. */
    default int state() {
        return -1;
    }

    /** The other state concerned, or -1. */
    default int other() {
        return -1;
    }

    /** Running number of the treaty concerned, or -1. */
    default int treaty() {
        return -1;
    }

    /** Why, or null. */
    default Cause cause() {
        return null;
    }

    /** The figures that drove it, as {@code name=value} separated by spaces; may be empty. */
    default String detail() {
        return "";
    }

    /** Makes the change. */
    void applyTo(World world);
}
