package concert.history.data;

import concert.history.file.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A figure of pairs by year: joint memberships of organisations, trade. */
public final class PairYears {
    private static final long CODES = 10000;

    private final Map<Integer, Map<Long, Double>> years = new TreeMap<>();

    /** Of what a row says, the sum of its columns that are not missing; a row with none is none. */
    PairYears(DataTable table, String... columns) {
        for (int row = 0; row < table.rows(); row++) {
            double sum = Double.NaN;
            for (String each : columns) {
                double value = table.number(each, row);
                sum = Double.isNaN(value) ? sum : Double.isNaN(sum) ? value : sum + value;
            }
            if (!Double.isNaN(sum)) {
                years.computeIfAbsent(table.whole("year", row), none -> new HashMap<>())
                        .put(key(table.whole("ccode1", row), table.whole("ccode2", row)), sum);
            }
        }
    }

    private static long key(int one, int other) {
        return Math.min(one, other) * CODES + Math.max(one, other);
    }

    /** The figure, NaN when it is missing. */
    public double value(int one, int other, int year) {
        return years.getOrDefault(year, Map.of()).getOrDefault(key(one, other), Double.NaN);
    }

    /** The year of the file that is nearest, the earlier at a tie, 0 when none is within reach. */
    public int nearest(int year, int reach) {
        int nearest = 0;
        for (int each : years.keySet()) {
            int away = Math.abs(each - year);
            nearest = away <= reach && (nearest == 0 || away < Math.abs(nearest - year)) ? each : nearest;
        }
        return nearest;
    }

    /** The pairs of a year, in order. */
    public List<Pair> pairs(int year) {
        return years.getOrDefault(year, Map.of()).keySet().stream()
                .sorted()
                .map(each -> new Pair((int) (each / CODES), (int) (each % CODES)))
                .toList();
    }
}
