package concert.experiment.sample;

import concert.model.number.CounterRng;

/**
 * Points in [0,1)^k that cover each factor evenly: of n points, one lies in each n-th of each factor's range.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1979.10489755">McKay, Beckman &amp; Conover 1979</a>
 */
public final class LatinHypercube {
    private static final long ORDER = 0;
    private static final long WITHIN = 1;

    private LatinHypercube() {}

    /** One point a stratum at random within it. */
    public static double[][] jittered(int factors, int points, long seed) {
        double[][] rows = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] stratum = Shuffle.of(points, CounterRng.key(seed, factor, ORDER));
            for (int point = 0; point < points; point++) {
                double within = CounterRng.uniform(CounterRng.key(seed, factor, WITHIN, point));
                // the sum may round up to the next stratum, or to 1
                rows[point][factor] = Math.min((stratum[point] + within) / points, below(stratum[point] + 1, points));
            }
        }
        return rows;
    }

    private static double below(int stratum, int points) {
        return Math.nextDown((double) stratum / points);
    }
}
