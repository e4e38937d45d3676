package concert.experiment.calibration.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The method on models whose posterior is known, and which take no time. */
class PopulationMonteCarloTest {
    private static final Prior UNIT = new Prior(List.of(0.0), List.of(1.0));

    private static PopulationMonteCarlo run(Prior prior, int particles, int generations, Model model) {
        PopulationMonteCarlo method = new PopulationMonteCarlo(prior, particles, model.seed);
        while (method.generations().size() < generations && !method.settled()) {
            List<Particle> asked = method.next();
            method.take(asked, asked.stream().mapToDouble(model.distance).toArray());
        }
        return method;
    }

    /** Distances of particles, and the seed of all chance. */
    private record Model(long seed, ToDoubleFunction<Particle> distance) {}

    /** What is observed is the value with normal noise. */
    private static Model noisy(long seed, double observed, double noise) {
        return new Model(
                seed,
                each -> Math.abs(each.values().get(0)
                        + noise * CounterRng.normal(CounterRng.key(seed, 7, each.number()))
                        - observed));
    }

    /** With a flat prior that is wide enough the posterior is normal around what was observed. */
    @Test
    void aNormalMeanHasItsKnownPosterior() {
        double mean = 0;
        double deviation = 0;
        double low = 0;
        int times = 20;
        for (long seed = 0; seed < times; seed++) {
            Posterior found =
                    Posterior.of(run(UNIT, 400, 6, noisy(seed, .45, .1)).population(), 0);
            mean += found.mean() / times;
            deviation += found.deviation() / times;
            low += found.low() / times;
        }
        assertEquals(.45, mean, .01);
        assertEquals(.1, deviation, .01);
        assertEquals(.45 - 1.96 * .1, low, .02);
    }

    /** Near a bound, where most draws of the kernel fall outside: the posterior is a normal cut off there. */
    @Test
    void aPosteriorAtABoundIsCutOffThereAndNotDistorted() {
        double mean = 0;
        int times = 20;
        for (long seed = 0; seed < times; seed++) {
            mean += Posterior.of(run(UNIT, 400, 6, noisy(seed, 0, .1)).population(), 0)
                            .mean()
                    / times;
        }
        assertEquals(.1 * Math.sqrt(2 / Math.PI), mean, .008);
    }

    /** The weights undo that later generations are drawn near earlier ones: without them this is a hump in the middle. */
    @Test
    void whatTellsNothingLeavesThePriorAsItWas() {
        double deviation = 0;
        double low = 0;
        int times = 20;
        for (long seed = 0; seed < times; seed++) {
            long own = seed;
            Model nothing = new Model(own, each -> CounterRng.uniform(CounterRng.key(own, 8, each.number())));
            Posterior found = Posterior.of(run(UNIT, 200, 5, nothing).population(), 0);
            deviation += found.deviation() / times;
            low += found.low() / times;
        }
        assertEquals(Math.sqrt(1 / 12.0), deviation, .012);
        assertEquals(.025, low, .012);
    }

    /** Truths drawn from the prior lie anywhere in their own posteriors: as often in each fifth of it (Cook et al. 2006). */
    @Test
    void truthsLieEvenlyInTheirPosteriors() {
        int[] fifths = new int[5];
        int covered = 0;
        int times = 200;
        for (long seed = 0; seed < times; seed++) {
            double truth = CounterRng.uniform(CounterRng.key(seed, 1));
            double observed = truth + .2 * CounterRng.normal(CounterRng.key(seed, 2));
            List<Weighted> population =
                    run(UNIT, 200, 5, noisy(seed, observed, .2)).population();
            double sum = population.stream().mapToDouble(Weighted::weight).sum();
            double below = population.stream()
                            .filter(each -> each.particle().values().get(0) < truth)
                            .mapToDouble(Weighted::weight)
                            .sum()
                    / sum;
            fifths[(int) Math.min(4, 5 * below)]++;
            Posterior found = Posterior.of(population, 0);
            covered += found.low() <= truth && truth <= found.high() ? 1 : 0;
        }
        double chi = 0;
        for (int each : fifths) {
            chi += (each - times / 5.0) * (each - times / 5.0) / (times / 5.0);
        }
        assertTrue(chi < 13.3, "chi squared of the fifths " + chi + ", 1 % bound 13.3");
        assertTrue(covered >= .9 * times && covered < times, covered + " of " + times + " truths in 95 % intervals");
    }

    /** Only the sum is seen: the posterior is a ridge, along which one number says what the other is. */
    @Test
    void whatOnlyTheSumTellsIsLeftOpen() {
        Prior two = new Prior(List.of(0.0, -10.0), List.of(1.0, 10.0));
        Model sum = new Model(
                3, each -> Math.abs(each.values().get(0) + each.values().get(1) / 20 + .5 - 1));
        List<Weighted> population = run(two, 400, 8, sum).population();
        assertTrue(Posterior.of(population, 0).deviation() > .2, "each alone is open");
        for (Weighted each : population) {
            List<Double> values = each.particle().values();
            assertEquals(.5, values.get(0) + values.get(1) / 20, .1);
        }
    }

    @Test
    void generationsEndWhenHardlyAnyParticleIsNearer() {
        PopulationMonteCarlo method = run(UNIT, 100, 50, new Model(1, each -> 1));
        assertEquals(2, method.generations().size(), "all are as far as all others");
        assertTrue(method.settled());
        assertEquals(0, method.generations().get(1).nearer());
    }

    @Test
    void toleranceFallsFromGenerationToGeneration() {
        List<Generation> generations = run(UNIT, 100, 6, noisy(4, .5, .1)).generations();
        for (int at = 1; at < generations.size(); at++) {
            assertTrue(generations.get(at).tolerance() < generations.get(at - 1).tolerance());
        }
        assertEquals(50, generations.get(1).tried(), "as many as were not kept");
    }

    @Test
    void theSeedAndDistancesAloneSayWhatIsTried() {
        Model model = noisy(5, .5, .1);
        assertEquals(
                run(UNIT, 60, 4, model).population(), run(UNIT, 60, 4, model).population());
        assertNotEquals(
                run(UNIT, 60, 4, model).population(),
                run(UNIT, 60, 4, noisy(6, .5, .1)).population());
    }

    /** Some values cannot be tried; these are never kept while others are there. */
    @Test
    void whatTellsNothingAtAllIsInfinitelyFar() {
        Model half = new Model(9, each -> each.values().get(0) < .5 ? Double.POSITIVE_INFINITY : each.number());
        List<Weighted> population = run(UNIT, 100, 3, half).population();
        List<Double> kept = new ArrayList<>();
        population.forEach(each -> kept.add(each.particle().values().get(0)));
        assertTrue(kept.stream().allMatch(each -> each >= .5), kept.toString());
    }
}
