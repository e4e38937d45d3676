package concert.experiment.sample;

import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A design that screens many factors with few runs: trajectories over a grid, each step of which moves one factor by
 * delta = p / (2 (p - 1)). A step's change of the output over its change of the factor is an elementary effect.
 *
 * @param factors k
 * @param levels p of the grid 0, 1/(p-1) ... 1; even, so that every level is as probable
 * @param points trajectory by trajectory, k + 1 points each, in the closed cube [0,1]^k
 * @see <a href="https://doi.org/10.1080/00401706.1991.10484804">Morris 1991</a>
 */
public record Morris(int factors, int levels, double[][] points) {
    private static final long ORDER = 0;
    private static final long START = 1;
    private static final long UP = 2;

    /**
     * What the elementary effects of one factor come to.
     *
     * @param mu their mean, in which effects of opposite sign cancel
     * @param muStar mean of their sizes (Campolongo, Cariboni &amp; Saltelli 2007), with an interval over trajectories
     * @param sigma their standard deviation: 0 for a factor of linear effect that interacts with no other; NaN when there
     *     is but one trajectory
     */
    public record Effect(double mu, Interval muStar, double sigma) {}

    /** The design of that many trajectories; the same number of factors and seed begin a longer one with the same. */
    public static Morris of(int factors, int trajectories, int levels, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(
                    levels + " levels for a Morris design; it needs an even number. Maybe 4?");
        }
        List<double[]> points = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            walk(points, factors, levels, CounterRng.key(seed, trajectory));
        }
        return new Morris(factors, levels, points.toArray(double[][]::new));
    }

    /** Adds a trajectory: each factor jumps once, half the grid up or down, in an order by chance. */
    private static void walk(List<double[]> points, int factors, int levels, long key) {
        int jump = levels / 2;
        double[] from = new double[factors];
        double[] to = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            int low = (int) (CounterRng.uniform(CounterRng.key(key, START, factor)) * jump);
            boolean up = CounterRng.uniform(CounterRng.key(key, UP, factor)) < .5;
            from[factor] = (low + (up ? 0 : jump)) / (levels - 1.0);
            to[factor] = (low + (up ? jump : 0)) / (levels - 1.0);
        }
        points.add(from.clone());
        for (int factor : Shuffle.of(factors, CounterRng.key(key, ORDER))) {
            from[factor] = to[factor];
            points.add(from.clone());
        }
    }

    /** Number of trajectories, r. */
    public int trajectories() {
        return points.length / (factors + 1);
    }

    /**
     * What the factors do to an output, in their order.
     *
     * @param outputs one for each point, in their order
     */
    public List<Effect> effects(double[] outputs) {
        double[][] elementary = elementary(outputs);
        List<Effect> effects = new ArrayList<>();
        for (double[] each : elementary) {
            double[] sizes = Arrays.stream(each).map(Math::abs).toArray();
            MeanOfRuns mean = MeanOfRuns.of(each);
            effects.add(new Effect(mean.mean(), MeanOfRuns.of(sizes).interval(), mean.deviation()));
        }
        return effects;
    }

    /** The elementary effects, a row for each factor and a column for each trajectory. */
    double[][] elementary(double[] outputs) {
        if (outputs.length != points.length) {
            throw new IllegalArgumentException(outputs.length + " outputs for " + points.length + " points");
        }
        double[][] elementary = new double[factors][trajectories()];
        for (int at = 0; at < points.length; at++) {
            if (at % (factors + 1) > 0) {
                int moved = Arrays.mismatch(points[at - 1], points[at]);
                double step = points[at][moved] - points[at - 1][moved];
                elementary[moved][at / (factors + 1)] = (outputs[at] - outputs[at - 1]) / step;
            }
        }
        return elementary;
    }
}
