package concert.experiment.stat;

/**
 * How much more there is on one side than on the other, over pairs of runs that met the same luck. Mean, bounds and p are of one
 * test ({@link MeanOfRuns}), so that they say the same.
 *
 * @param difference of the pairs
 * @param rank matched-pairs rank-biserial correlation, above 0 where the first has the more
 */
public record PairedEffect(MeanOfRuns difference, Interval rank) {

    /** That of {@code x} over {@code y}; a pair of which either is NaN is left out. */
    public static PairedEffect of(double[] x, double[] y) {
        double[] differences = Sample.differences(x, y);
        return new PairedEffect(MeanOfRuns.of(differences), RankBiserial.of(differences));
    }

    /** Pairs in which both sides have a value. */
    public int pairs() {
        return difference.runs();
    }

    /** The mean difference between its bounds of 95 %. */
    public Interval mean() {
        return difference.interval();
    }

    /** Of no difference; NaN under two pairs. */
    public double p() {
        return difference.p(0);
    }

    /** The size of the effect in a word; empty where no interval says that there is one, and under six pairs. */
    public String size() {
        Interval mean = mean();
        boolean sure = mean.low() > 0 || mean.high() < 0;
        return sure && pairs() >= MeanOfRuns.FEWEST
                ? RankBiserial.Size.of(rank.estimate()).word()
                : "";
    }
}
