package concert.experiment.hindcast.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How high what came was ranked: one figure for each case that came, whose mean is the score. Ties count half.
 */
public final class Ranking {
    /** The share of cases that count as the top. */
    public static final double TOP = .01;

    private Ranking() {}

    /**
     * For each case that came the share of those of the same origin that did not come and were ranked below it; the mean is
     * the area under the ROC curve within the year. NaN where all of an origin came.
     */
    public static double[] within(Forecasts of) {
        return placed(of, true);
    }

    /** The same over all origins together, which also asks whether chances rise in the years when more comes. */
    public static double[] pooled(Forecasts of) {
        return placed(of, false);
    }

    private static double[] placed(Forecasts of, boolean apart) {
        Map<Integer, double[]> others = new TreeMap<>();
        groups(of, apart)
                .forEach((origin, cases) -> others.put(
                        origin,
                        cases.stream()
                                .filter(each -> !of.happened()[each])
                                .mapToDouble(each -> of.chance()[each])
                                .sorted()
                                .toArray()));
        int[] events = of.events();
        double[] places = new double[events.length];
        for (int at = 0; at < events.length; at++) {
            places[at] = below(others.get(apart ? of.origin()[events[at]] : 0), of.chance()[events[at]]);
        }
        return places;
    }

    private static double below(double[] sorted, double chance) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int under = first(sorted, chance, false);
        int upTo = first(sorted, chance, true);
        return (under + .5 * (upTo - under)) / sorted.length;
    }

    /** The place of the first value that is at least the chance, or that is above it. */
    static int first(double[] sorted, double chance, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < chance || above && sorted[middle] == chance) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<Integer, List<Integer>> groups(Forecasts of, boolean apart) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int at = 0; at < of.size(); at++) {
            groups.computeIfAbsent(apart ? of.origin()[at] : 0, none -> new ArrayList<>())
                    .add(at);
        }
        return groups;
    }

    /**
     * For each case that came whether it was among the top hundredth of its origin's cases, one case at least; those tied at
     * its edge share the places that are left.
     */
    public static double[] top(Forecasts of) {
        Map<Integer, double[]> all = new TreeMap<>();
        groups(of, true).forEach((origin, cases) -> all.put(origin, sorted(of, cases)));
        int[] events = of.events();
        double[] shares = new double[events.length];
        for (int at = 0; at < events.length; at++) {
            double[] chances = all.get(of.origin()[events[at]]);
            double chance = of.chance()[events[at]];
            long places = Math.max(1, Math.round(TOP * chances.length));
            int above = chances.length - first(chances, chance, true);
            int tied = chances.length - above - first(chances, chance, false);
            shares[at] = Math.max(0, Math.min(1, (double) (places - above) / tied));
        }
        return shares;
    }

    private static double[] sorted(Forecasts of, Collection<Integer> cases) {
        double[] chances = cases.stream().mapToDouble(each -> of.chance()[each]).toArray();
        Arrays.sort(chances);
        return chances;
    }
}
