package concert.experiment.compare;

import concert.experiment.compare.Comparison.Pair;
import concert.experiment.stat.PairedEffect;

/**
 * How much larger a measure is under one theory than under another, on the same seeds.
 *
 * @param effect of the second over the first
 */
public record Difference(int measure, Pair pair, PairedEffect effect) {

    public static Difference of(Comparison comparison, int measure, Pair pair) {
        double[] one = comparison.values(pair.one(), measure);
        double[] other = comparison.values(pair.other(), measure);
        return new Difference(measure, pair, PairedEffect.of(other, one));
    }

    public double p() {
        return effect.p();
    }
}
