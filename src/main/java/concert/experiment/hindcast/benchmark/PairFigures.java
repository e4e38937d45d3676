package concert.experiment.hindcast.benchmark;

import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.history.data.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the data say of pairs at the end of a year, as a logit reads it: log distance between capitals; land border; one
 * region; log capability of the stronger and of the weaker; log of 1 + rivals in common; both democracies (polity 6 or
 * more); past pact, exp(-years since / 20). Each is put in standard deviations from the mean of the year, since an absolute
 * figure means another thing in another century.
 */
final class PairFigures {
    private static final int FIGURES = 8;
    private static final int DEMOCRACY = 6;
    private static final double FADING = 20;
    private static final int REACH = 5;
    private static final double WEAKEST = 1e-5;

    private final FieldData data;
    private final int year;
    private final Map<Integer, Double> powers = new HashMap<>();
    private final Map<Integer, Set<Integer>> rivals = new HashMap<>();
    private final Map<Integer, Boolean> democratic = new HashMap<>();

    private PairFigures(FieldData data, int year, List<Integer> states) {
        this.data = data;
        this.year = year;
        for (int each : states) {
            var power = data.capability().last(each, year, REACH);
            powers.put(each, Math.log(Math.max(WEAKEST, power == null ? 0 : power.value())));
            var polity = data.polity().last(each, year, REACH);
            democratic.put(each, polity != null && polity.value() >= DEMOCRACY);
            Set<Integer> against = new HashSet<>();
            for (int other : states) {
                if (other != each && data.rivalry(Pair.of(each, other), year) > 0) {
                    against.add(other);
                }
            }
            rivals.put(each, against);
        }
    }

    /** Those of pairs, by place; figures of earlier years where one is missing, of none later. */
    static List<double[]> of(FieldData data, int year, List<Pair> pairs) {
        List<Integer> states = pairs.stream()
                .flatMap(each -> List.of(each.low(), each.high()).stream())
                .distinct()
                .toList();
        PairFigures figures = new PairFigures(data, year, states);
        List<double[]> rows = new ArrayList<>();
        pairs.forEach(each -> rows.add(figures.row(each)));
        standardise(rows);
        return rows;
    }

    /** Natural logarithm of the distance in km, 1 km at least. */
    static double logDistance(FieldData data, Pair pair, int year) {
        return Math.log(Math.max(1, data.capitals().distance(pair.low(), pair.high(), year)));
    }

    private double[] row(Pair pair) {
        double one = powers.get(pair.low());
        double other = powers.get(pair.high());
        Set<Integer> common = new HashSet<>(rivals.get(pair.low()));
        common.retainAll(rivals.get(pair.high()));
        int last = data.pacts().lastShared(pair, year);
        double[] row = new double[FIGURES];
        row[0] = logDistance(data, pair, year);
        row[1] = data.contiguity().in(pair, year) == 1 ? 1 : 0;
        row[2] = Region.of(pair.low()) == Region.of(pair.high()) ? 1 : 0;
        row[3] = Math.max(one, other);
        row[4] = Math.min(one, other);
        row[5] = Math.log1p(common.size());
        row[6] = democratic.get(pair.low()) && democratic.get(pair.high()) ? 1 : 0;
        row[7] = last == 0 ? 0 : Math.exp(-(year - last) / FADING);
        return row;
    }

    private static void standardise(List<double[]> rows) {
        for (int column = 0; column < FIGURES; column++) {
            int at = column;
            double mean = rows.stream().mapToDouble(each -> each[at]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(each -> (each[at] - mean) * (each[at] - mean))
                    .average()
                    .orElse(0);
            double spread = Math.sqrt(variance);
            rows.forEach(each -> each[at] = spread < 1e-9 ? 0 : (each[at] - mean) / spread);
        }
    }
}
