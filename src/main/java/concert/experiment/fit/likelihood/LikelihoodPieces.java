package concert.experiment.fit.likelihood;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Receives the log-likelihood piece by piece, each with the cluster it belongs to. */
public interface LikelihoodPieces {
    /** What has no chance counts as if it had this one. */
    double LEAST = 1e-300;

    void add(long cluster, double logLikelihood);

    /** What may happen in a tick, and whether it did, with the chance that it had. */
    default void may(Happening what, long cluster, boolean happened, double chance) {
        add(cluster, happened ? Math.log(Math.max(LEAST, Math.min(1, chance))) : Math.log1p(-chance));
    }

    /** What it holds. */
    double[] parts();

    /** Only their sum. */
    final class Sum implements LikelihoodPieces {
        private double sum;

        @Override
        public void add(long cluster, double logLikelihood) {
            sum += logLikelihood;
        }

        public double sum() {
            return sum;
        }

        @Override
        public double[] parts() {
            return new double[] {sum};
        }
    }

    /** Each by itself, in the order they come in. */
    final class Single implements LikelihoodPieces {
        private double[] each = new double[1024];
        private int count;

        @Override
        public void add(long cluster, double logLikelihood) {
            if (count == each.length) {
                each = Arrays.copyOf(each, 2 * count);
            }
            each[count++] = logLikelihood;
        }

        @Override
        public double[] parts() {
            return Arrays.copyOf(each, count);
        }
    }

    /** The sum of each cluster, in the order of their numbers. */
    final class ByCluster implements LikelihoodPieces {
        private final Map<Long, Double> sums = new TreeMap<>();

        @Override
        public void add(long cluster, double logLikelihood) {
            sums.merge(cluster, logLikelihood, Double::sum);
        }

        @Override
        public double[] parts() {
            return sums.values().stream().mapToDouble(each -> each).toArray();
        }
    }
}
