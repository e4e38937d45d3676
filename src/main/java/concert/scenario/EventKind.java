package concert.scenario;

import concert.document.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of events that a scenario can script, each with whom it concerns and what it may set. */
public enum EventKind {
    /** The first of two states challenges the second. */
    CRISIS(true, null),
    /** K of a state is set. */
    CAPABILITY(false, StateQuantities.CAPABILITY),
    /** d of a state is set. */
    REGIME(false, StateQuantities.REGIME),
    /** A state moves to another place on the axes. */
    IDENTITY(false, null),
    /** W of a pair is set, both ways. */
    RIVALRY(true, StateQuantities.RIVALRY),
    /** A new leader brings a revisionism of its own. */
    LEADER(false, StateQuantities.REVISIONISM),
    /** A dependency becomes sovereign or a state comes under an overlord. */
    SOVEREIGN(false, null),
    /** A state leaves a treaty, or all of its treaties. */
    LEAVE(false, null),
    /** A state has nuclear arms from now on. */
    NUCLEAR(false, null),
    /** Iota of a treaty is set. */
    INSTITUTION(false, Quantity.share("to", "0.6")),
    /** States become one. */
    UNITE(false, null),
    /** A state becomes several. */
    DIVIDE(false, null);

    private final boolean pair;
    private final Quantity range;

    EventKind(boolean pair, Quantity range) {
        this.pair = pair;
        this.range = range;
    }

    /** The kind's key in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(EventKind::key).toList();
    }

    /** Whether states pass into others by it. */
    public boolean succession() {
        return this == UNITE || this == DIVIDE;
    }

    /** Whether it is of two states. */
    public boolean pair() {
        return pair;
    }

    /** What its value may be, or null when it takes none. */
    public Quantity value() {
        if (this == INSTITUTION) {
            return range;
        }
        return range == null ? null : Quantity.from("value", range.least(), range.most(), range.maybe());
    }
}
