package concert.experiment.hindcast.benchmark;

import concert.history.data.Capitals;
import concert.history.data.FieldData;
import concert.history.data.Pacts;
import concert.history.data.Pair;
import concert.history.data.PairSpells;
import concert.history.data.Region;
import concert.theory.book.Parameter;
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
 * figure means another thing in another century. What was read is kept, since every benchmark learns from the same years.
 */
public final class PairFigures {
    private static final int FIGURES = 8;
    private static final int DEMOCRACY = 6;
    private static final double FADING = Parameter.OPPORTUNITY_FADING.standard();
    private static final int REACH = 5;
    private static final double WEAKEST = 1e-5;

    private final FieldData data;
    private final Map<Integer, Year> years = new HashMap<>();

    public PairFigures(FieldData data) {
        this.data = data;
    }

    /** Those of pairs, by place; figures of earlier years where one is missing, of none later. */
    List<double[]> of(int year, List<Pair> pairs) {
        Year known = year(year);
        List<double[]> rows = new ArrayList<>();
        pairs.forEach(each -> rows.add(known.row(each).clone()));
        standardise(rows);
        return rows;
    }

    /** Natural logarithm of the distance in km, 1 km at least. */
    double logDistance(int year, Pair pair) {
        return year(year).row(pair)[0];
    }

    private Year year(int year) {
        return years.computeIfAbsent(year, each -> new Year(data, each));
    }

    /** The states of one year, and the figures of each pair that was asked for. */
    private static final class Year {
        private final int year;
        private final Capitals capitals;
        private final Pacts pacts;
        private final PairSpells borders;
        private final Map<Integer, Double> powers = new HashMap<>();
        private final Map<Integer, Set<Integer>> rivals = new HashMap<>();
        private final Map<Integer, Boolean> democratic = new HashMap<>();
        private final Map<Pair, double[]> rows = new HashMap<>();

        Year(FieldData data, int year) {
            this.year = year;
            capitals = data.capitals();
            pacts = data.pacts();
            borders = data.contiguity();
            for (int each : data.states().atEnd(year)) {
                var power = data.capability().last(each, year, REACH);
                powers.put(each, Math.log(Math.max(WEAKEST, power == null ? 0 : power.value())));
                var polity = data.polity().last(each, year, REACH);
                democratic.put(each, polity != null && polity.value() >= DEMOCRACY);
                rivals.put(each, new HashSet<>());
            }
            for (Pair each : data.rivalries().pairs()) {
                boolean there = rivals.containsKey(each.low()) && rivals.containsKey(each.high());
                if (there && data.rivalry(each, year) > 0) {
                    rivals.get(each.low()).add(each.high());
                    rivals.get(each.high()).add(each.low());
                }
            }
        }

        double[] row(Pair pair) {
            return rows.computeIfAbsent(pair, this::read);
        }

        private double[] read(Pair pair) {
            double one = powers.get(pair.low());
            double other = powers.get(pair.high());
            Set<Integer> common = new HashSet<>(rivals.get(pair.low()));
            common.retainAll(rivals.get(pair.high()));
            int last = pacts.lastShared(pair, year);
            double[] row = new double[FIGURES];
            row[0] = Math.log(Math.max(1, capitals.distance(pair.low(), pair.high(), year)));
            row[1] = borders.in(pair, year) == 1 ? 1 : 0;
            row[2] = Region.of(pair.low()) == Region.of(pair.high()) ? 1 : 0;
            row[3] = Math.max(one, other);
            row[4] = Math.min(one, other);
            row[5] = Math.log1p(common.size());
            row[6] = democratic.get(pair.low()) && democratic.get(pair.high()) ? 1 : 0;
            row[7] = last == 0 ? 0 : Math.exp(-(year - last) / FADING);
            return row;
        }
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
