package concert.theory.reason;

import concert.model.treaty.Cause;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;

/**
 * One term of a treaty's value to a state (E4), named in plain words: the portfolio with the treaty minus the portfolio
 * without it. A new one needs a name and {@link #of}; all else has a default that is right for any reason, and is
 * overridden to be faster, to name a cause of its own, or to say what else it hangs on.
 */
public interface Reason {
    /** The name in theory files and results, such as {@code security}; lower case, joined by -. */
    String name();

    /** What one treaty adds to the portfolio the outlook is turned to; signed, before the theory's weight. */
    double of(Outlook mine, Pact pact);

    /** {@link #of} to about a millionth of what it can be, where that is quicker to tell. */
    default double about(Outlook mine, Pact pact) {
        return of(mine, pact);
    }

    /**
     * Fills a row with what a new treaty of a kind with each other state alone would add, on the terms new treaties
     * get (E5); signed, before the theory's weight. The cells of the state itself and of those that are not sovereign
     * mean nothing. Overridden where all others can be told at once; must then agree with {@link #of}.
     */
    default void offers(Outlook mine, TreatyKind kind, double[] row) {
        boolean aimed = dependsOnTarget() && kind.obligations().offence() > 0;
        for (int you = 0; you < row.length; you++) {
            boolean possible = mine.standing().canDealWith(you);
            int target = possible && aimed ? mine.targets().of(you) : -1;
            row[you] = possible && (!aimed || target >= 0) ? of(mine, mine.offer(kind, you, target)) : 0;
        }
    }

    /**
     * Whether it hangs on whom a pact of offence is directed at. It must then be 0 for kinds without that obligation,
     * and is left out of what is worked out before a target is named. Without it {@link #of} must not read the targets.
     */
    default boolean dependsOnTarget() {
        return false;
    }

    /**
     * What an offence pact of two against a target would add for the first of them, whomever the outlook is turned to
     * before and after. Asked only where the reason {@link #dependsOnTarget}.
     */
    default double against(Outlook any, int me, int you, int target) {
        any.of(me);
        return of(any, any.offer(TreatyKind.OFFENCE, you, target));
    }

    /** Whether two kinds of treaty that differ in the obligation of offence alone are one to it, which saves work. */
    default boolean ignoresOffence() {
        return false;
    }

    /** Whether its column holds the attention that one more treaty takes as well (E4); true for one reason. */
    default boolean countsAttention() {
        return false;
    }

    /** The cause recorded when a member leaves and this is the term that fell most since it signed (E12). */
    default Cause lost() {
        return Cause.NO_INCENTIVE;
    }

    /** The same when meanwhile the member's threats have parted from those of the other members. */
    default Cause lostAsThreatsPart() {
        return lost();
    }
}
