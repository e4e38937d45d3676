package concert.experiment.calibration.population;

/**
 * A particle that was tried.
 *
 * @param distance of what it led to from what was to be met; infinite where nothing can be told
 * @param weight how often the prior would draw it for one time that it was drawn
 */
public record Weighted(Particle particle, double distance, double weight) {}
