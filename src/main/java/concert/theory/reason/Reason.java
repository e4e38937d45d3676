package concert.theory.reason;

import concert.model.treaty.Cause;
import concert.theory.Pact;

/**
 * One term of a treaty's value to a state (E4), named in plain words: the portfolio with the treaty minus the portfolio
 * without it. A new one needs a name and {@link #of}; all else has a default that is right for any reason, and is
 * overridden to name a cause of its own or to share another reason's weight.
 */
public interface Reason {

    /** The name in theory files and results, such as {@code security}; lower case, joined by -. */
    String name();

    /** The name of the weight that it has in theory files: its own, unless it is another reason told apart. */
    default String weight() {
        return name();
    }

    /** What one treaty adds to the portfolio the outlook is turned to; signed, before the theory's weight. */
    double of(Outlook mine, Pact pact);

    /** Whether its column holds the attention that one more treaty takes as well (E4); true for one reason. */
    default boolean countsAttention() {
        return false;
    }

    /** The cause recorded when a member leaves and this is the term that decided it (E12). */
    default Cause lost() {
        return Cause.NO_INCENTIVE;
    }

    /** The same when meanwhile the member's threats have parted from those of the other members. */
    default Cause lostAsThreatsPart() {
        return lost();
    }
}
