package concert.experiment.calibration.population;

/**
 * How a generation went.
 *
 * @param number from 1
 * @param tried particles tried in it
 * @param nearer share of them nearer than the tolerance before; 1 in the first, which has none before
 * @param tolerance the largest distance of those kept
 * @param effective how many particles of one weight those kept are worth
 */
public record Generation(int number, int tried, double nearer, double tolerance, double effective) {}
