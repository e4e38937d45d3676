package concert.experiment.stat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Percentile intervals of the means of many samples: those of {@link Bootstrap#percentile}, sooner, as the draws for samples
 * of one size are made once.
 */
public final class Means {
    /** Draws for larger samples are not kept. */
    private static final int MOST_ROWS = 5000;

    private final Bootstrap bootstrap;
    private final Map<Integer, int[][]> draws = new HashMap<>();

    public Means(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** The mean of a sample without NaN, between its bounds. */
    public Interval of(double[] sample) {
        int n = sample.length;
        double mean = Arrays.stream(sample).sum() / n;
        if (n < 2) {
            return Interval.unbounded(n == 0 ? Double.NaN : mean);
        }
        double[] means = new double[bootstrap.resamples()];
        int[][] kept = n > MOST_ROWS ? null : draws.computeIfAbsent(n, this::drawn);
        for (int resample = 0; resample < means.length; resample++) {
            double sum = 0;
            for (int row : kept == null ? bootstrap.drawn(resample, n) : kept[resample]) {
                sum += sample[row];
            }
            means[resample] = sum / n;
        }
        Arrays.sort(means);
        double tail = (1 - bootstrap.confidence()) / 2;
        return new Interval(Quantiles.ofSorted(means, tail), mean, Quantiles.ofSorted(means, 1 - tail));
    }

    private int[][] drawn(int rows) {
        int[][] all = new int[bootstrap.resamples()][];
        Arrays.setAll(all, resample -> bootstrap.drawn(resample, rows));
        return all;
    }
}
