package concert.experiment.claim;

import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.CliffsDelta;
import concert.experiment.stat.Interval;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much larger an observable is on the one side than on the other, over paired runs; or than a figure.
 *
 * @param runs pairs, or runs, in which the question arose on both sides
 * @param asked pairs or runs in all
 * @param base mean of the one side, or the figure
 * @param then mean of the other side
 * @param difference its mean with the bounds of 95 % by bootstrap over the pairs
 * @param delta Cliff's delta of then over base, in [-1,1]
 */
public record Effect(int runs, int asked, double base, double then, Interval difference, double delta) {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2000, .95, 1);

    /** Below this share of runs in which the question arises there is no verdict. */
    private static final double ENOUGH = .25;

    /** The effect between sides whose runs are paired by seed; NaN where the question did not arise. */
    static Effect between(double[] base, double[] then) {
        int[] both = IntStream.range(0, base.length)
                .filter(at -> !Double.isNaN(base[at]) && !Double.isNaN(then[at]))
                .toArray();
        double[] one = pick(base, both);
        double[] other = pick(then, both);
        Interval difference = BOOTSTRAP.pairs(one, other, (x, y) -> mean(y) - mean(x));
        double delta =
                both.length == 0 ? Double.NaN : CliffsDelta.of(other, one).delta();
        return new Effect(both.length, base.length, mean(one), mean(other), difference, delta);
    }

    /** The effect of a level over a figure. */
    static Effect against(double figure, double[] then) {
        double[] base = new double[then.length];
        Arrays.fill(base, figure);
        return between(base, then);
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    private static double mean(double[] values) {
        return values.length == 0 ? Double.NaN : Arrays.stream(values).sum() / values.length;
    }

    /** What it says of a claim that expects more, or less. */
    public Verdict verdict(boolean higher) {
        if (runs < 2 || runs < ENOUGH * asked) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean unsure = difference.low() <= 0 && difference.high() >= 0;
        if (unsure || CliffsDelta.Size.of(delta) == CliffsDelta.Size.NEGLIGIBLE) {
            return Verdict.NO_EFFECT;
        }
        return difference.estimate() > 0 == higher ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
    }
}
