package concert.experiment.stat;

import java.util.Arrays;

/**
 * How often values of one sample exceed those of another: delta = (#(x &gt; y) - #(x &lt; y)) / (n m) in [-1,1]; 0 when
 * neither tends to be larger, 1 when every x exceeds every y. Needs no units and no normal distribution.
 *
 * @param delta NaN when a sample is empty
 * @see <a href="https://doi.org/10.1037/0033-2909.114.3.494">Cliff 1993</a>
 */
public record CliffsDelta(double delta) {

    /**
     * Sizes of an effect in words, with |delta| below .147, .33, .474 and from there on (Romano, Kromrey, Coraggio &amp;
     * Skowronek 2006, "Appropriate statistics for ordinal level data").
     */
    public enum Size {
        NEGLIGIBLE("negligible", .147),
        SMALL("small", .33),
        MEDIUM("medium", .474),
        LARGE("large", Double.POSITIVE_INFINITY);

        private final String word;
        private final double below;

        Size(String word, double below) {
            this.word = word;
            this.below = below;
        }

        /** The size in a word. */
        public String word() {
            return word;
        }

        /** The size of a delta of either sign. */
        public static Size of(double delta) {
            for (Size each : values()) {
                if (Math.abs(delta) < each.below) {
                    return each;
                }
            }
            throw new IllegalArgumentException("a delta of " + delta + " has no size");
        }
    }

    /** The effect of {@code x} over {@code y}, in O(n log n); no value may be NaN. */
    public static CliffsDelta of(double[] x, double[] y) {
        double[] mine = x.clone();
        double[] yours = y.clone();
        Arrays.sort(mine);
        Arrays.sort(yours);
        long more = 0;
        int below = 0;
        int upTo = 0;
        for (double each : mine) {
            while (below < yours.length && yours[below] < each) {
                below++;
            }
            while (upTo < yours.length && yours[upTo] <= each) {
                upTo++;
            }
            more += below - (yours.length - upTo);
        }
        return new CliffsDelta(more / ((double) mine.length * yours.length));
    }

    /** Delta of independent samples with its interval. */
    public static Interval apart(double[] x, double[] y, Bootstrap bootstrap) {
        return bootstrap.apart(x, y, (mine, yours) -> of(mine, yours).delta());
    }

    /** Delta of samples whose values belong together in pairs, such as runs of one seed, with its interval. */
    public static Interval paired(double[] x, double[] y, Bootstrap bootstrap) {
        return bootstrap.pairs(x, y, (mine, yours) -> of(mine, yours).delta());
    }

    /** Its size in words; a delta of NaN has none. */
    public Size size() {
        return Size.of(delta);
    }
}
