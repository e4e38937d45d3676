package concert.experiment.compare;

import concert.experiment.compare.Comparison.Pair;
import concert.experiment.stat.CliffsDelta;
import concert.experiment.stat.Interval;
import concert.experiment.stat.Wilcoxon;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much larger a measure is under one theory than under another, on the same seeds.
 *
 * @param runs pairs of runs in which it applies to both
 * @param mean of the second less the first, with the bounds of 95 %
 * @param delta Cliff's, of the second over the first; NaN without runs
 * @param p of the signed-rank test; NaN without runs
 */
record Difference(int measure, Pair pair, int runs, Interval mean, double delta, double p) {

    static Difference of(Comparison comparison, int measure, Pair pair) {
        double[] one = comparison.values(pair.one(), measure);
        double[] other = comparison.values(pair.other(), measure);
        int[] both = IntStream.range(0, one.length)
                .filter(at -> !Double.isNaN(one[at]) && !Double.isNaN(other[at]))
                .toArray();
        double[] differences =
                Arrays.stream(both).mapToDouble(at -> other[at] - one[at]).toArray();
        boolean none = both.length == 0;
        return new Difference(
                measure,
                pair,
                both.length,
                Means.interval(differences),
                none
                        ? Double.NaN
                        : CliffsDelta.of(pick(other, both), pick(one, both)).delta(),
                none ? Double.NaN : Wilcoxon.of(differences).p());
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    /** The size of the effect in a word, empty without runs. */
    String size() {
        return Double.isNaN(delta) ? "" : CliffsDelta.Size.of(delta).word();
    }
}
