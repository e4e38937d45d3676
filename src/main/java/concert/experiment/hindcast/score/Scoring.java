package concert.experiment.hindcast.score;

import concert.experiment.stat.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All scores of some forecasts beside those of others of the same cases.
 *
 * @param forecasts what is scored
 * @param rivals to be compared with, by name, such as distance and ref
 */
public record Scoring(Forecasts forecasts, Map<String, double[]> rivals) {
    /** Area under ROC within the year. */
    public static final String AUC = "auc-within";

    /** Average precision. */
    public static final String PRECISION = "auc-pr";

    /** Share in the top hundredth. */
    public static final String TOP = "top1";

    /** Mean squared error. */
    public static final String BRIER = "brier";

    /** How many came. */
    public static final String EVENTS = "events";

    /** How many were expected. */
    public static final String EXPECTED = "expected";

    /** By the name of the metric. */
    public Map<String, Interval> scores() {
        Map<String, Interval> scores = new LinkedHashMap<>();
        scores.put(EVENTS, Interval.unbounded(forecasts.count()));
        scores.put(EXPECTED, Interval.unbounded(forecasts.expected()));
        scores.put("base-rate", Interval.unbounded(forecasts.baseRate()));
        if (forecasts.size() == 0) {
            return scores;
        }
        Clusters clusters = new Clusters(forecasts);
        scores.put("treaties", Interval.unbounded(clusters.count()));
        if (clusters.count() > 0 && forecasts.count() < forecasts.size()) {
            ranks(scores, clusters);
        }
        losses(scores, clusters);
        return scores;
    }

    /** Those that ask for the order of the cases alone, where what is scored is no chance. */
    public Map<String, Interval> ranked() {
        Map<String, Interval> scores = new LinkedHashMap<>();
        scores.put(EVENTS, Interval.unbounded(forecasts.count()));
        scores.put("base-rate", Interval.unbounded(forecasts.baseRate()));
        if (forecasts.count() > 0 && forecasts.count() < forecasts.size()) {
            ranks(scores, new Clusters(forecasts));
        }
        return scores;
    }

    private void ranks(Map<String, Interval> scores, Clusters clusters) {
        double[] within = Ranking.within(forecasts);
        scores.put(AUC, clusters.mean(within));
        scores.put("auc-pooled", clusters.mean(Ranking.pooled(forecasts)));
        scores.put(PRECISION, clusters.of(new PrecisionRecall(forecasts)::area));
        YearlyPrecision yearly = new YearlyPrecision(forecasts);
        scores.put("auc-pr-within", clusters.of(yearly::mean));
        scores.put("auc-pr-ranked", clusters.of(yearly::ranked));
        scores.put(TOP, clusters.mean(Ranking.top(forecasts)));
        rivals.forEach((name, chances) -> {
            double[] other = Ranking.within(forecasts.with(chances));
            double[] gain = new double[other.length];
            Arrays.setAll(gain, at -> within[at] - other[at]);
            scores.put("auc-over-" + name, clusters.mean(gain));
        });
    }

    private void losses(Map<String, Interval> scores, Clusters clusters) {
        scores.put(BRIER, clusters.of(new Weighted(forecasts, Loss.BRIER)::mean));
        scores.put("log-score", clusters.of(new Weighted(forecasts, Loss.LOG)::mean));
        double[] prevalence = new double[forecasts.size()];
        Arrays.fill(prevalence, forecasts.baseRate());
        scores.put("skill-over-prevalence", skill(prevalence, clusters));
        rivals.forEach((name, chances) -> scores.put("skill-over-" + name, skill(chances, clusters)));
    }

    /** 1 less the Brier score by that of the rival: 0 is no better, 1 is perfect; NaN where the rival's is perfect. */
    private Interval skill(double[] rival, Clusters clusters) {
        Weighted own = new Weighted(forecasts, Loss.BRIER);
        Weighted other = new Weighted(forecasts.with(rival), Loss.BRIER);
        return clusters.of(weights -> {
            double worst = other.mean(weights);
            return worst == 0 ? Double.NaN : 1 - own.mean(weights) / worst;
        });
    }

    /** A mean loss in which what came is counted so often. */
    private static final class Weighted {
        private final double[] came;
        private double rest;
        private int others;

        Weighted(Forecasts of, Loss loss) {
            came = new double[of.count()];
            int count = 0;
            for (int at = 0; at < of.size(); at++) {
                double cost = loss.of(of.chance()[at], of.happened()[at]);
                if (of.happened()[at]) {
                    came[count++] = cost;
                } else {
                    rest += cost;
                    others++;
                }
            }
        }

        double mean(double[] weights) {
            double sum = rest;
            double count = others;
            for (int at = 0; at < came.length; at++) {
                sum += weights[at] * came[at];
                count += weights[at];
            }
            return sum / count;
        }
    }
}
