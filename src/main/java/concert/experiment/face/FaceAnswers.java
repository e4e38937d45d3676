package concert.experiment.face;

/**
 * What one run says to every face.
 *
 * @param seed of the run
 * @param values 1 where it came about, 0 where not, NaN where it cannot be told, by the run's end or at all
 */
public record FaceAnswers(long seed, double[] values) {}
