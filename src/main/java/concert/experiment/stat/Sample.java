package concert.experiment.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Samples as runs give them: NaN where a measure does not apply to a run. */
public final class Sample {
    private Sample() {}

    /** Those that are numbers. */
    public static double[] valid(double[] sample) {
        return Arrays.stream(sample).filter(each -> !Double.isNaN(each)).toArray();
    }

    /**
     * {@code x - y}, pair by pair; a pair of which either does not apply is left out.
     *
     * @throws IllegalArgumentException when the samples are not of one length
     */
    public static double[] differences(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs of " + x.length + " and " + y.length + " values");
        }
        return valid(
                IntStream.range(0, x.length).mapToDouble(at -> x[at] - y[at]).toArray());
    }
}
