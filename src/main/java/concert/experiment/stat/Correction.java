package concert.experiment.stat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Which quantile of the replicates stands for which of the truth: Phi(z0 + (z0 + z) / (1 - a (z0 + z))).
 *
 * @param bias z0, how far the estimate lies from the median of its replicates
 * @param acceleration a, how fast its standard error changes with its value
 * @see <a href="https://doi.org/10.1080/01621459.1987.10478410">Efron 1987</a>
 */
record Correction(double bias, double acceleration) {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** z0 from the share of replicates below the estimate, ties counted half; held off 0 and 1 by half a replicate. */
    static double bias(double[] replicates, double estimate) {
        double below = 0;
        for (double each : replicates) {
            below += each < estimate ? 1 : each == estimate ? .5 : 0;
        }
        double share = Math.max(.5, Math.min(replicates.length - .5, below)) / replicates.length;
        return replicates.length == 0 ? Double.NaN : NORMAL.inverseCumulativeProbability(share);
    }

    /** a by the jackknife: sum of d^3 / (6 (sum of d^2)^1.5), d being the mean less each value of one left out. */
    static double acceleration(double[] sample, ToDoubleFunction<double[]> statistic) {
        double[] values = new double[sample.length];
        for (int out = 0; out < sample.length; out++) {
            double[] rest = Arrays.copyOf(sample, sample.length - 1);
            System.arraycopy(sample, out + 1, rest, out, rest.length - out);
            values[out] = statistic.applyAsDouble(rest);
        }
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = 0;
        double cubes = 0;
        for (double each : values) {
            double d = mean - each;
            squares += d * d;
            cubes += d * d * d;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    /** The quantile of the replicates to take in place of quantile {@code p}. */
    double of(double p) {
        double z = bias + NORMAL.inverseCumulativeProbability(p);
        return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    }
}
