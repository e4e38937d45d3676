package concert.experiment.calibration.population;

import java.util.List;

/**
 * Values to be tried.
 *
 * @param number running, from 1
 * @param generation in which it is drawn, from 1
 * @param values one for each number of the prior
 */
public record Particle(int number, int generation, List<Double> values) {
    public Particle {
        values = List.copyOf(values);
    }
}
