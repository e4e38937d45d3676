package concert.experiment.compare;

import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.Interval;
import java.util.Arrays;

/** Means over runs with the bounds of 95 % by bootstrap. */
final class Means {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2000, .95, 1);

    private Means() {}

    static double of(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** The interval of values, none of them NaN. */
    static Interval interval(double[] values) {
        return BOOTSTRAP.percentile(values, Means::of);
    }
}
