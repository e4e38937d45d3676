package concert.experiment.hindcast.score;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The area under the curve of precision and recall as average precision: the mean over what came of the precision at its
 * rank, without drawing lines between points. Cases of one chance are taken together.
 */
final class PrecisionRecall {
    private final double[] chances;
    private final int[] places;
    private final int[] others;

    PrecisionRecall(Forecasts of) {
        int[] events = of.events();
        double[] rest = new double[of.size() - events.length];
        int count = 0;
        for (int at = 0; at < of.size(); at++) {
            if (!of.happened()[at]) {
                rest[count++] = of.chance()[at];
            }
        }
        Arrays.sort(rest);
        Integer[] order = new Integer[events.length];
        Arrays.setAll(order, at -> at);
        Arrays.sort(order, Comparator.comparingDouble(at -> -of.chance()[events[at]]));
        places = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        chances =
                Arrays.stream(places).mapToDouble(at -> of.chance()[events[at]]).toArray();
        others = Arrays.stream(chances)
                .mapToInt(each -> rest.length - Ranking.first(rest, each, false))
                .toArray();
    }

    /** With what came counted so often, in its order among the cases; NaN when nothing is. */
    double area(double[] weights) {
        double area = 0;
        double seen = 0;
        int at = 0;
        while (at < places.length) {
            int end = at;
            double tied = 0;
            while (end < places.length && chances[end] == chances[at]) {
                tied += weights[places[end++]];
            }
            seen += tied;
            area += tied == 0 ? 0 : tied * seen / (seen + others[at]);
            at = end;
        }
        return area / seen;
    }
}
