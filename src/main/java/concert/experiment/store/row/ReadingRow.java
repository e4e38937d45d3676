package concert.experiment.store.row;

/**
 * What a claim's observable came to in a run.
 *
 * @param observable its name
 * @param value NaN when the question did not arise or it could not be read
 * @param reason why it could not be read, null when it could
 */
public record ReadingRow(String observable, double value, String reason) {}
