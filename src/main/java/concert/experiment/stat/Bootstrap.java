package concert.experiment.stat;

import concert.model.Keyed;
import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Intervals by resampling: the statistic is computed anew from rows drawn with replacement, {@code resamples} times. The
 * draws are looked up by seed, resample and row, so that the same data give the same interval. Samples must hold no NaN
 * ({@link Sample#valid}); a sample under two has no bounds; resamples whose statistic is NaN are left out.
 *
 * @param resamples B, 1000 or more for bounds that hold still
 * @param confidence share of such intervals that are to hold the truth, such as .95
 * @param seed of the draws
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron 1979</a>
 */
public record Bootstrap(int resamples, double confidence, long seed) {
    public Bootstrap {
        if (resamples < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a bootstrap of " + resamples + " resamples and confidence " + confidence
                    + "; it needs at least one and a share between 0 and 1. Maybe 1000 and 0.95?");
        }
    }

    /** The percentile interval of a statistic of a sample. */
    public Interval percentile(double[] sample, ToDoubleFunction<double[]> statistic) {
        return rows(sample.length, rows -> statistic.applyAsDouble(pick(sample, rows)));
    }

    /** The percentile interval of a statistic of pairs, which are drawn together. */
    public Interval pairs(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic) {
        return rows(x.length, rows -> statistic.applyAsDouble(pick(x, rows), pick(y, rows)));
    }

    /** The percentile interval of a statistic of two independent samples. */
    public Interval apart(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic) {
        double estimate = statistic.applyAsDouble(x, y);
        if (x.length < 2 || y.length < 2) {
            return Interval.unbounded(estimate);
        }
        return bounds(estimate, draws -> {
            int[] first = draw(Keyed.with(draws, 1), x.length);
            int[] second = draw(Keyed.with(draws, 2), y.length);
            return statistic.applyAsDouble(pick(x, first), pick(y, second));
        });
    }

    /**
     * The percentile interval of a statistic of any data in rows.
     *
     * @param statistic of the rows of those indices
     */
    public Interval rows(int rows, ToDoubleFunction<int[]> statistic) {
        double estimate = statistic.applyAsDouble(IntStream.range(0, rows).toArray());
        return rows < 2
                ? Interval.unbounded(estimate)
                : bounds(estimate, draws -> statistic.applyAsDouble(draw(draws, rows)));
    }

    /**
     * The interval of a statistic of a sample, corrected for the statistic's bias and for a spread that changes with its
     * value (BCa). Better than the percentiles where the statistic's distribution leans.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1987.10478410">Efron 1987</a>
     */
    public Interval bca(double[] sample, ToDoubleFunction<double[]> statistic) {
        double estimate = statistic.applyAsDouble(sample);
        if (sample.length < 2) {
            return Interval.unbounded(estimate);
        }
        double[] replicates = replicates(draws -> statistic.applyAsDouble(pick(sample, draw(draws, sample.length))));
        Correction correction =
                new Correction(Correction.bias(replicates, estimate), Correction.acceleration(sample, statistic));
        return new Interval(
                Quantiles.ofSorted(replicates, correction.of((1 - confidence) / 2)),
                estimate,
                Quantiles.ofSorted(replicates, correction.of((1 + confidence) / 2)));
    }

    private Interval bounds(double estimate, LongToDoubleFunction statistic) {
        double[] replicates = replicates(statistic);
        return new Interval(
                Quantiles.ofSorted(replicates, (1 - confidence) / 2),
                estimate,
                Quantiles.ofSorted(replicates, (1 + confidence) / 2));
    }

    /** The statistic of each resample, rising. */
    private double[] replicates(LongToDoubleFunction statistic) {
        double[] replicates = new double[resamples];
        for (int resample = 0; resample < resamples; resample++) {
            replicates[resample] = statistic.applyAsDouble(Keyed.key(seed, resample));
        }
        double[] valid = Sample.valid(replicates);
        Arrays.sort(valid);
        return valid;
    }

    /** The rows of a resample, the first of so many. */
    int[] drawn(int resample, int rows) {
        return draw(Keyed.key(seed, resample), rows);
    }

    private static int[] draw(long key, int rows) {
        int[] drawn = new int[rows];
        for (int at = 0; at < rows; at++) {
            drawn[at] = (int) (Keyed.uniform(Keyed.with(key, at)) * rows);
        }
        return drawn;
    }

    private static double[] pick(double[] sample, int[] rows) {
        double[] picked = new double[rows.length];
        for (int at = 0; at < rows.length; at++) {
            picked[at] = sample[rows[at]];
        }
        return picked;
    }
}
