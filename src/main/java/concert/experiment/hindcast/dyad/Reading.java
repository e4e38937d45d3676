package concert.experiment.hindcast.dyad;

/** How a pact between two years is read. */
public enum Reading {
    /** Of pairs not allied in the first year: whether they are in any year after it, the last included. */
    SIGNED,
    /** Of all pairs: whether they are in the last. */
    STANDING
}
