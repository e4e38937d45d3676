package concert.experiment.store.row;

/**
 * A measure in a tick.
 *
 * @param tick from 0
 * @param measure its name
 * @param value NaN when not applicable
 */
public record TickRow(int tick, String measure, double value) {}
