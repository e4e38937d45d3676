package concert.experiment.hindcast.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Average precision that asks for ranks within the year alone, as {@link Ranking#within} does for the area under ROC: years
 * in which more is foreseen than in others gain nothing by it.
 */
final class YearlyPrecision {
    private record Year(PrecisionRecall curve, int[] events) {}

    private final List<Year> years = new ArrayList<>();
    private final PrecisionRecall ranked;

    YearlyPrecision(Forecasts of) {
        int[] events = of.events();
        for (int[] places : of.eventful().values()) {
            int[] own = Arrays.stream(places)
                    .filter(each -> of.happened()[each])
                    .map(each -> Arrays.binarySearch(events, each))
                    .toArray();
            years.add(new Year(new PrecisionRecall(of.only(places)), own));
        }
        ranked = new PrecisionRecall(ranks(of));
    }

    /** The chances of eventful years as shares of the year's cases below, ties half. */
    private static Forecasts ranks(Forecasts of) {
        double[] ranks = of.chance().clone();
        boolean[] kept = new boolean[of.size()];
        for (int[] places : of.eventful().values()) {
            double[] sorted = Arrays.stream(places)
                    .mapToDouble(each -> of.chance()[each])
                    .sorted()
                    .toArray();
            for (int each : places) {
                int under = Ranking.first(sorted, of.chance()[each], false);
                int upTo = Ranking.first(sorted, of.chance()[each], true);
                ranks[each] = (under + upTo) / 2.0 / sorted.length;
                kept[each] = true;
            }
        }
        int[] eventful =
                IntStream.range(0, of.size()).filter(each -> kept[each]).toArray();
        return of.with(ranks).only(eventful);
    }

    /** The mean over what came of the precision in its own year's ranking; with what came counted so often. */
    double mean(double[] weights) {
        double sum = 0;
        double all = 0;
        for (Year each : years) {
            double[] own =
                    Arrays.stream(each.events).mapToDouble(at -> weights[at]).toArray();
            double weight = Arrays.stream(own).sum();
            sum += weight == 0 ? 0 : weight * each.curve.area(own);
            all += weight;
        }
        return sum / all;
    }

    /** Average precision over the ranks of all years in which something came, taken together. */
    double ranked(double[] weights) {
        return ranked.area(weights);
    }
}
