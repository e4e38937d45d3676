package concert.experiment.sample;

import concert.model.number.CounterRng;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points in [0,1)^k of Sobol's sequence, which fill the cube more evenly than chance; take powers of two of them.
 * Direction numbers of Joe &amp; Kuo.
 *
 * @see <a href="https://doi.org/10.1137/070709359">Joe &amp; Kuo 2008</a>
 */
public final class SobolSequence {
    /** The most factors that there are direction numbers for. */
    public static final int MOST_FACTORS = 1000;

    /** The generator's points are multiples of 2^-52. */
    private static final double SCALE = 0x1.0p52;

    private SobolSequence() {}

    /** The first points of the sequence without the origin, which starts it: (.5, .5 ...), (.75, .25 ...) ... */
    public static double[][] of(int factors, int points) {
        SobolSequenceGenerator generator = generator(factors);
        generator.nextVector();
        return next(generator, points);
    }

    /**
     * The first points of the sequence, the origin included, digitally shifted: each factor's bits are inverted where
     * those of a number drawn by the seed are set. Shifted points are each uniform and keep the sequence's evenness, which
     * dropping the origin would spoil (Owen 2022, "On dropping the first Sobol' point").
     */
    public static double[][] shifted(int factors, int points, long seed) {
        double[][] rows = next(generator(factors), points);
        for (int factor = 0; factor < factors; factor++) {
            long shift = (long) (CounterRng.uniform(CounterRng.key(seed, factor)) * SCALE);
            for (double[] row : rows) {
                row[factor] = ((long) (row[factor] * SCALE) ^ shift) / SCALE;
            }
        }
        return rows;
    }

    private static SobolSequenceGenerator generator(int factors) {
        if (factors < 1 || factors > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    factors + " factors for a Sobol sequence; it takes 1 to " + MOST_FACTORS + ".");
        }
        return new SobolSequenceGenerator(factors);
    }

    private static double[][] next(SobolSequenceGenerator generator, int points) {
        double[][] rows = new double[points][];
        for (int point = 0; point < points; point++) {
            rows[point] = generator.nextVector();
        }
        return rows;
    }
}
