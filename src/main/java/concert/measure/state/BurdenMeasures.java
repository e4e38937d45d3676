package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.View;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Who pays for the alliances (L23, L37; Olson &amp; Zeckhauser 1966). */
public final class BurdenMeasures {
    private static final int FEWEST = 3;

    private BurdenMeasures() {}

    public static final Measure EFFORT = Measure.of(
            "burden",
            Unit.SHARE,
            "Mean military effort of sovereign states as a share of their economy, decided before the moves of the tick"
                    + " (E8).",
            now -> Share.mean(now.sovereign(), me -> burden(now.world(), me)));

    public static final Measure SAVED = Measure.of(
            "effort_saved",
            Unit.SAVING,
            "Part of the effort that allied states would make alone and do not make, decided before the moves of the tick"
                    + " (E8, L37).",
            BurdenMeasures::saved);

    public static final Measure GINI = Measure.of(
            "burden_gini",
            Unit.INDEX,
            "Inequality among allied states of effort, decided before the moves of the tick, as a share of the economy"
                    + " (Gini 1912; Olson & Zeckhauser 1966).",
            now -> gini(burdens(now)));

    public static final Measure RANK = Measure.of(
            "burden_size_correlation",
            Unit.CORRELATION,
            "Rank correlation among allied states of effort, decided before the moves of the tick, as a share of the economy"
                    + " with the economy: above 0 the small ride free (Spearman 1904; Olson & Zeckhauser 1966).",
            now -> spearman(burdens(now), economies(now)));

    private static double burden(View world, int me) {
        return world.effort(me) / world.economy(me);
    }

    private static double[] burdens(Moment now) {
        return IntStream.of(now.allied())
                .mapToDouble(me -> burden(now.world(), me))
                .toArray();
    }

    private static double[] economies(Moment now) {
        return IntStream.of(now.allied()).mapToDouble(now.world()::economy).toArray();
    }

    private static double saved(Moment now) {
        double made = Share.sum(now.allied(), now.world()::effort);
        double alone = Share.sum(now.allied(), me -> now.record().states().soloEffort()[me]);
        return 1 - Share.of(made, alone);
    }

    /** Gini's index: sum (2 rank - n - 1) x / (n sum x), 0 when all are equal; NaN when nobody pays anything. */
    static double gini(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int at = 0; at < sorted.length; at++) {
            weighted += (2 * at + 1 - sorted.length) * sorted[at];
            sum += sorted[at];
        }
        return sum == 0 ? Double.NaN : Math.max(0, weighted / (sorted.length * sum));
    }

    /**
     * Spearman's rank correlation, equal values at their mean rank; NaN under three pairs or when one side is constant.
     *
     * @see <a href="https://doi.org/10.2307/1412159">Spearman 1904</a>
     */
    public static double spearman(double[] one, double[] two) {
        return one.length < FEWEST
                ? Double.NaN
                : Math.max(-1, Math.min(1, new SpearmansCorrelation().correlation(one, two)));
    }
}
