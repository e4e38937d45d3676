package concert.experiment.calibration.population;

import concert.experiment.sample.LatinHypercube;
import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Approximate Bayesian computation by adaptive population Monte Carlo (Lenormand, Jabot &amp; Deffuant 2013, after
 * Toni et al. 2009 and Beaumont et al. 2009): of n particles drawn from the prior the nearer half is kept; then,
 * generation by generation, half as many are drawn near those kept, weighted by what the prior would have drawn, and
 * of all again the nearest are kept. The largest distance kept is the tolerance: it falls by itself, and the method
 * ends when hardly any new particle is nearer than it. What is asked for next depends on the seed and on distances
 * alone.
 */
public final class PopulationMonteCarlo {
    /** When at most this share of new particles is nearer than those kept, more generations change little. */
    public static final double FEW = .05;

    private static final Comparator<Weighted> NEAREST = Comparator.comparingDouble(Weighted::distance)
            .thenComparing(each -> each.particle().number());

    private final Prior prior;
    private final int particles;
    private final long seed;
    private final List<Generation> generations = new ArrayList<>();
    private List<Weighted> population = List.of();
    private PerturbationKernel kernel;
    private int asked;

    /**
     * Nothing tried yet.
     *
     * @param particles of the first generation; half of them are kept, and as many as are not are drawn in each later
     *     one
     */
    public PopulationMonteCarlo(Prior prior, int particles, long seed) {
        this.prior = prior;
        this.particles = particles;
        this.seed = seed;
    }

    /** How many of so many are kept. */
    public static int kept(int particles) {
        return (particles + 1) / 2;
    }

    /** The particles to be tried next. */
    public List<Particle> next() {
        List<Particle> next = new ArrayList<>();
        int generation = generations.size() + 1;
        if (generation == 1) {
            for (double[] each : LatinHypercube.jittered(prior.size(), particles, seed)) {
                next.add(new Particle(++asked, generation, prior.values(each)));
            }
            return next;
        }
        kernel = new PerturbationKernel(prior, population);
        for (int at = kept(particles); at < particles; at++) {
            int number = ++asked;
            next.add(new Particle(number, generation, kernel.draw(CounterRng.key(seed, generation, number))));
        }
        return next;
    }

    /** Takes the distances of the particles asked for last, in their order; infinite where nothing can be told. */
    public void take(List<Particle> tried, double[] distances) {
        List<Weighted> all = new ArrayList<>(population);
        double before = generations.isEmpty() ? Double.POSITIVE_INFINITY : last().tolerance();
        int nearer = 0;
        for (int at = 0; at < tried.size(); at++) {
            Particle each = tried.get(at);
            nearer += distances[at] < before ? 1 : 0;
            all.add(new Weighted(each, distances[at], kernel == null ? 1 : 1 / kernel.density(each.values())));
        }
        all.sort(NEAREST);
        population = List.copyOf(all.subList(0, kept(particles)));
        generations.add(new Generation(
                generations.size() + 1,
                tried.size(),
                (double) nearer / tried.size(),
                population.get(population.size() - 1).distance(),
                effective()));
    }

    /** Kish's effective size. */
    private double effective() {
        double sum = population.stream().mapToDouble(Weighted::weight).sum();
        double squares = population.stream()
                .mapToDouble(each -> each.weight() * each.weight())
                .sum();
        return sum * sum / squares;
    }

    private Generation last() {
        return generations.get(generations.size() - 1);
    }

    /** Whether another generation would change little. */
    public boolean settled() {
        return generations.size() > 1 && last().nearer() <= FEW;
    }

    /** Those kept, the nearest first. */
    public List<Weighted> population() {
        return population;
    }

    /** How each generation went. */
    public List<Generation> generations() {
        return List.copyOf(generations);
    }
}
