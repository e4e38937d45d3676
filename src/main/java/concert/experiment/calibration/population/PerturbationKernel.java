package concert.experiment.calibration.population;

import concert.model.number.CounterRng;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Draws near a population: one of it by its weight, moved by a normal step with twice the population's weighted
 * covariance (Beaumont et al. 2009; Filippi et al. 2013), and drawn anew where that leads beyond the bounds. All in
 * places from 0 to 1 between the bounds.
 */
final class PerturbationKernel {
    private static final double SPREAD = 2;

    /** Keeps the covariance of a population that has no width in some direction from being singular. */
    private static final double RIDGE = 1e-8;

    private final Prior prior;
    private final double[][] places;
    private final double[] shares;
    private final double[][] root;
    private int draws;
    private int within;

    PerturbationKernel(Prior prior, List<Weighted> population) {
        this.prior = prior;
        this.places = population.stream()
                .map(each -> prior.places(each.particle().values()))
                .toArray(double[][]::new);
        double sum = population.stream().mapToDouble(Weighted::weight).sum();
        this.shares =
                population.stream().mapToDouble(each -> each.weight() / sum).toArray();
        this.root = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance()))
                .getL()
                .getData();
    }

    private double[][] covariance() {
        int size = prior.size();
        double[] mean = new double[size];
        for (int at = 0; at < places.length; at++) {
            for (int one = 0; one < size; one++) {
                mean[one] += shares[at] * places[at][one];
            }
        }
        double[][] covariance = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int two = 0; two <= one; two++) {
                double sum = one == two ? RIDGE : 0;
                for (int at = 0; at < places.length; at++) {
                    sum += SPREAD * shares[at] * (places[at][one] - mean[one]) * (places[at][two] - mean[two]);
                }
                covariance[one][two] = sum;
                covariance[two][one] = sum;
            }
        }
        return covariance;
    }

    /** The values of a key. */
    List<Double> draw(long key) {
        for (long attempt = 0; ; attempt++) {
            long own = CounterRng.with(key, attempt);
            double[] moved = moved(places[pick(CounterRng.uniform(CounterRng.with(own, 0)))], own);
            draws++;
            if (inside(moved)) {
                within++;
                return prior.values(moved);
            }
        }
    }

    private int pick(double chance) {
        double sum = 0;
        for (int at = 0; at < shares.length - 1; at++) {
            sum += shares[at];
            if (chance < sum) {
                return at;
            }
        }
        return shares.length - 1;
    }

    private double[] moved(double[] from, long key) {
        double[] moved = from.clone();
        for (int step = 0; step < moved.length; step++) {
            double normal = CounterRng.normal(CounterRng.with(key, 1L + step));
            for (int one = step; one < moved.length; one++) {
                moved[one] += root[one][step] * normal;
            }
        }
        return moved;
    }

    private static boolean inside(double[] moved) {
        for (double each : moved) {
            if (each < 0 || each > 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * The density of having drawn values, where the prior's is 1: the mixture's, over the share of draws that stayed
     * within the bounds.
     */
    double density(List<Double> values) {
        double[] to = prior.places(values);
        double scale = 1;
        for (int at = 0; at < root.length; at++) {
            scale *= StrictMath.sqrt(2 * Math.PI) * root[at][at];
        }
        double sum = 0;
        for (int at = 0; at < places.length; at++) {
            sum += shares[at] * StrictMath.exp(-squared(places[at], to) / 2);
        }
        return sum / scale * draws / within;
    }

    /** Mahalanobis's distance squared, by solving L z = to - from. */
    private double squared(double[] from, double[] to) {
        double[] z = new double[to.length];
        double sum = 0;
        for (int one = 0; one < z.length; one++) {
            double left = to[one] - from[one];
            for (int step = 0; step < one; step++) {
                left -= root[one][step] * z[step];
            }
            z[one] = left / root[one][one];
            sum += z[one] * z[one];
        }
        return sum;
    }
}
