package concert.experiment.stat;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values of several tests made fit to be read together: the smallest is multiplied by the number of tests, the next by
 * one less ..., none falls below a smaller one's, none exceeds 1.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>
 */
public final class Holm {
    private Holm() {}

    /** The adjusted p-values in the order given; NaN is no test, and stays. */
    public static double[] adjusted(double... p) {
        double[] adjusted = p.clone();
        int[] order = IntStream.range(0, p.length)
                .filter(at -> !Double.isNaN(p[at]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> p[at]))
                .mapToInt(each -> each)
                .toArray();
        double most = 0;
        for (int at = 0; at < order.length; at++) {
            most = Math.max(most, Math.min(1, (order.length - at) * p[order[at]]));
            adjusted[order[at]] = most;
        }
        return adjusted;
    }
}
