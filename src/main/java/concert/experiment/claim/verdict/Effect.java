package concert.experiment.claim.verdict;

import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.measure.Average;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much larger an observable is on the one side than on the other, over paired runs; or than a figure.
 *
 * @param asked pairs or runs in all
 * @param base mean of the one side, or the figure
 * @param then mean of the other side
 * @param paired over the pairs, or runs, in which the question arose on both sides
 */
public record Effect(int asked, double base, double then, PairedEffect paired) {

    /** The effect between sides whose runs are paired by seed; NaN where the question did not arise. */
    public static Effect between(double[] base, double[] then) {
        int[] both = IntStream.range(0, base.length)
                .filter(at -> !Double.isNaN(base[at]) && !Double.isNaN(then[at]))
                .toArray();
        return new Effect(base.length, mean(base, both), mean(then, both), PairedEffect.of(then, base));
    }

    /** The effect of a level over a figure. */
    public static Effect against(double figure, double[] then) {
        double[] base = new double[then.length];
        Arrays.fill(base, figure);
        return between(base, then);
    }

    private static double mean(double[] values, int[] rows) {
        return Average.of(Arrays.stream(rows).mapToDouble(row -> values[row]).toArray());
    }

    /** Pairs, or runs, in which the question arose on both sides. */
    public int runs() {
        return paired.pairs();
    }

    /** Of all pairs, or runs. */
    public MeanOfRuns mean() {
        return paired.difference();
    }

    /** The mean difference with its bounds of 95 %. */
    public Interval difference() {
        return paired.mean();
    }

    /** Its bounds in brackets, or why there are none. */
    public String bounds() {
        boolean alike = runs() > 1 && mean().alike();
        return alike
                ? "alike in all " + runs()
                : Signed.bounds(difference().low(), difference().high());
    }
}
