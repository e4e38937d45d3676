package concert.results.checkpoint.form;

/**
 * How much there can be in a checkpoint, from its scenario: what is larger is refused before it is read.
 *
 * @param states of the world
 * @param axes of identity
 * @param reasons that a value is the sum of
 * @param ticks over so far
 * @param treaties signed so far; as many as can be until they are read
 */
public record Extent(int states, int axes, int reasons, int ticks, int treaties) {
    /** More treaties than there can be. */
    private static final int MOST = 1_000_000_000;

    /** Of a world whose treaties are not known yet. */
    public static Extent of(int states, int axes, int reasons, int ticks) {
        return new Extent(states, axes, reasons, ticks, MOST);
    }

    /** The same once the number of treaties is known. */
    public Extent with(int known) {
        return new Extent(states, axes, reasons, ticks, known);
    }
}
