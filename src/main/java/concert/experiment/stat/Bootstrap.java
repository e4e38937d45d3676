package concert.experiment.stat;

import concert.model.number.CounterRng;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Intervals by resampling, for statistics of which no better bounds are known: the statistic is computed anew from rows drawn
 * with replacement, {@code resamples} times. The draws are looked up by seed, resample and row, so that the same data give the
 * same interval. Resamples whose statistic is NaN are left out. Of the mean of few values its bounds are too narrow: that is for
 * {@link MeanOfRuns}.
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

    /**
     * The percentile interval of a statistic of any data in rows; unbounded under two rows, or when no resample differs.
     *
     * @param statistic of the rows of those indices
     */
    public Interval rows(int rows, ToDoubleFunction<int[]> statistic) {
        double estimate = statistic.applyAsDouble(IntStream.range(0, rows).toArray());
        if (rows < 2) {
            return Interval.unbounded(estimate);
        }
        double[] replicates = new double[resamples];
        for (int resample = 0; resample < resamples; resample++) {
            replicates[resample] = statistic.applyAsDouble(draw(CounterRng.key(seed, resample), rows));
        }
        double[] valid = Sample.valid(replicates);
        Arrays.sort(valid);
        if (valid.length == 0 || valid[0] == valid[valid.length - 1]) {
            return Interval.unbounded(estimate);
        }
        double tail = (1 - confidence) / 2;
        return new Interval(Quantiles.of(valid, tail), estimate, Quantiles.of(valid, 1 - tail));
    }

    private static int[] draw(long key, int rows) {
        int[] drawn = new int[rows];
        for (int at = 0; at < rows; at++) {
            drawn[at] = (int) (CounterRng.uniform(CounterRng.with(key, at)) * rows);
        }
        return drawn;
    }
}
