package concert.experiment.calibration.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The density of what is drawn near a population that lies in a corner, so that many draws fall beyond the bounds. */
class PerturbationKernelTest {
    private static final Prior PRIOR = new Prior(List.of(0.0, -10.0), List.of(1.0, 10.0));
    private static final int DRAWS = 20_000;

    /** Two numbers that go together, with unequal weights. */
    private static PerturbationKernel kernel() {
        List<Weighted> population = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            double one = .3 * CounterRng.uniform(CounterRng.key(1, at));
            double two = .5 * one + .2 * CounterRng.uniform(CounterRng.key(2, at));
            Particle particle = new Particle(at + 1, 1, PRIOR.values(new double[] {one, two}));
            population.add(new Weighted(particle, 1, 1 + at % 3));
        }
        return new PerturbationKernel(PRIOR, population);
    }

    private static List<List<Double>> drawn(PerturbationKernel kernel) {
        List<List<Double>> drawn = new ArrayList<>();
        for (int key = 0; key < DRAWS; key++) {
            drawn.add(kernel.draw(CounterRng.key(3, key)));
        }
        return drawn;
    }

    @Test
    void theDensityWithinTheBoundsSumsToOne() {
        PerturbationKernel kernel = kernel();
        drawn(kernel);
        int steps = 100;
        double sum = 0;
        for (int one = 0; one < steps; one++) {
            for (int two = 0; two < steps; two++) {
                double[] place = {(one + .5) / steps, (two + .5) / steps};
                sum += kernel.density(PRIOR.values(place)) / (steps * steps);
            }
        }
        assertEquals(1, sum, .02);
    }

    /** Weighted by one over the density, draws are spread as the prior is where they come at all. */
    @Test
    void drawsFollowTheDensity() {
        PerturbationKernel kernel = kernel();
        List<List<Double>> drawn = drawn(kernel);
        double[] quarters = new double[4];
        for (List<Double> each : drawn) {
            double[] place = PRIOR.places(each);
            assertTrue(place[0] >= 0 && place[0] <= 1 && place[1] >= 0 && place[1] <= 1);
            if (place[0] < .2 && place[1] < .2) {
                int quarter = (place[0] < .1 ? 0 : 1) + (place[1] < .1 ? 0 : 2);
                quarters[quarter] += 1 / kernel.density(each) / DRAWS;
            }
        }
        for (double each : quarters) {
            assertEquals(.01, each, .0015, "a square of .1 by .1");
        }
    }
}
