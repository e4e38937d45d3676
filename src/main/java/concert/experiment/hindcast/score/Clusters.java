package concert.experiment.hindcast.score;

import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing treaties anew: what came is drawn with replacement in clusters, since the pairs of one treaty are
 * one event; what did not come stays.
 */
public final class Clusters {
    /** Share of such intervals that are to hold the truth. */
    public static final double CONFIDENCE = .9;

    private static final Bootstrap BOOTSTRAP = new Bootstrap(500, CONFIDENCE, 1);

    private final List<List<Integer>> members;
    private final int events;

    public Clusters(Forecasts of) {
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        int[] places = of.events();
        for (int at = 0; at < places.length; at++) {
            clusters.computeIfAbsent(of.cluster()[places[at]], none -> new ArrayList<>())
                    .add(at);
        }
        members = List.copyOf(clusters.values());
        events = places.length;
    }

    /** How many treaties there are. */
    public int count() {
        return members.size();
    }

    /** The interval of a statistic of how often each of what came is counted; without bounds for fewer than two treaties. */
    Interval of(ToDoubleFunction<double[]> statistic) {
        return BOOTSTRAP.rows(members.size(), drawn -> {
            double[] weights = new double[events];
            for (int cluster : drawn) {
                members.get(cluster).forEach(each -> weights[each]++);
            }
            return statistic.applyAsDouble(weights);
        });
    }

    /** The interval of a mean over what came; NaN are left out. */
    Interval mean(double[] figures) {
        return of(weights -> {
            double sum = 0;
            double count = 0;
            for (int at = 0; at < figures.length; at++) {
                if (!Double.isNaN(figures[at])) {
                    sum += weights[at] * figures[at];
                    count += weights[at];
                }
            }
            return sum / count;
        });
    }
}
