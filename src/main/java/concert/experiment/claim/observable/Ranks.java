package concert.experiment.claim.observable;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Pairs of numbers and how far the one rises with the other (Spearman 1904). */
public final class Ranks {
    /** With fewer pairs there is no telling. */
    private static final int FEWEST = 3;

    private final List<Double> one = new ArrayList<>();
    private final List<Double> other = new ArrayList<>();

    public void add(double first, double second) {
        one.add(first);
        other.add(second);
    }

    /** Rank correlation in [-1,1], 0 when either side is constant; NaN of fewer than three pairs. */
    public double correlation() {
        if (one.size() < FEWEST) {
            return Double.NaN;
        }
        if (one.stream().distinct().count() == 1 || other.stream().distinct().count() == 1) {
            return 0;
        }
        return new SpearmansCorrelation().correlation(array(one), array(other));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
