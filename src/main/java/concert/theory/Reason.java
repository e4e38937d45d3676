package concert.theory;

import concert.model.Cause;
import concert.model.TreatyKind;

/**
 * One term of a treaty's value to a state (E4), named in plain words: the portfolio with the treaty minus the portfolio
 * without it. Two faces, which agree on treaties of two: a row of offers to every other state, and one treaty with
 * given members.
 */
public interface Reason {
    /** The name in theory files and results, such as {@code security}. */
    String name();

    /** The cause recorded when a member leaves and this is the term that fell most since it signed (E12). */
    Cause lost();

    /**
     * Fills a row with what a new treaty of a kind with each other state alone would add, on the terms new treaties
     * get (E5); signed, before the theory's weight. The cells of the state itself and of those that are not sovereign
     * mean nothing. The target of an offence pact is chosen pair by pair, see {@link Gain}.
     */
    void offers(Outlook mine, TreatyKind kind, double[] row);

    /** What one treaty adds to the portfolio the outlook is turned to; signed, before the theory's weight. */
    double of(Outlook mine, Pact pact);

    /** Whether it weighs the obligation to join in offence; otherwise defence and offence pacts are one to it. */
    default boolean weighsOffence() {
        return false;
    }
}
