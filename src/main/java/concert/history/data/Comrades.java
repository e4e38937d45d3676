package concert.history.data;

import concert.history.file.DataTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** When two states last fought on one side: of one dispute that came to war, in one year (COW MID). */
public final class Comrades {
    private static final int WAR = 5;

    private final Map<Pair, TreeSet<Integer>> years = new TreeMap<>();

    Comrades(DataTable table) {
        Map<Long, Map<Integer, Boolean>> sides = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.whole("hostlev", row, 0) == WAR) {
                long war = table.whole("dispnum", row) * 10000L + table.whole("year", row);
                sides.computeIfAbsent(war, none -> new TreeMap<>())
                        .put(table.whole("ccode1", row), table.number("sidea1", row) == 1);
            }
        }
        sides.forEach((war, side) -> together(side, (int) (war % 10000)));
    }

    private void together(Map<Integer, Boolean> side, int year) {
        for (Map.Entry<Integer, Boolean> one : side.entrySet()) {
            for (Map.Entry<Integer, Boolean> other : side.entrySet()) {
                if (one.getKey() < other.getKey() && one.getValue().equals(other.getValue())) {
                    years.computeIfAbsent(Pair.of(one.getKey(), other.getKey()), none -> new TreeSet<>())
                            .add(year);
                }
            }
        }
    }

    /** Every pair that ever did, in order. */
    public List<Pair> pairs() {
        return List.copyOf(years.keySet());
    }

    /** The last year up to one in which they did, 0 when they never had. */
    public int last(Pair pair, int year) {
        TreeSet<Integer> all = years.get(pair);
        Integer last = all == null ? null : all.floor(year);
        return last == null ? 0 : last;
    }
}
