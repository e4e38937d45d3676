package concert.history.data;

import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Militarized disputes by year: who began one with whom, and who had one (COW MID, directed dyad-years). */
public final class Disputes {
    /**
     * A dispute that begins, from the side of one who began it.
     *
     * @param dispute its number
     * @param year of its onset for the pair
     * @param initiator an originator on the side that acted first
     * @param target an originator on the other side
     * @param hostility highest level reached, 1 to 5 (5 is war), 0 when not known
     */
    public record Onset(int dispute, int year, int initiator, int target, int hostility) implements Comparable<Onset> {
        @Override
        public int compareTo(Onset other) {
            int order = Integer.compare(year, other.year);
            order = order == 0 ? Integer.compare(dispute, other.dispute) : order;
            order = order == 0 ? Integer.compare(initiator, other.initiator) : order;
            return order == 0 ? Integer.compare(target, other.target) : order;
        }
    }

    /** The level of hostility of a war. */
    private static final int WAR = 5;

    private final Map<Integer, List<Onset>> onsets = new TreeMap<>();
    private final Map<Integer, Set<Pair>> pairs = new TreeMap<>();
    private final Map<Integer, Map<Integer, Set<Integer>>> wars = new TreeMap<>();

    Disputes(DataTable table) {
        for (int row = 0; row < table.rows(); row++) {
            int year = table.whole("year", row);
            int one = table.whole("ccode1", row);
            int other = table.whole("ccode2", row);
            pairs.computeIfAbsent(year, none -> new TreeSet<>()).add(Pair.of(one, other));
            int hostility = table.whole("hostlev", row, 0);
            if (hostility == WAR && table.whole("hostlev1", row, WAR) == WAR) {
                wars.computeIfAbsent(table.whole("dispnum", row), none -> new TreeMap<>())
                        .computeIfAbsent(other, none -> new TreeSet<>())
                        .add(one);
            }
            boolean began = table.number("sidea1", row) == 1
                    && table.number("orig1", row) == 1
                    && table.number("cowmidonset", row) == 1
                    && table.whole("orig2", row, 1) == 1;
            if (began) {
                onsets.computeIfAbsent(year, none -> new ArrayList<>())
                        .add(new Onset(table.whole("dispnum", row), year, one, other, hostility));
            }
        }
        onsets.values().forEach(each -> each.sort(null));
    }

    /** The directed onsets of a year, by dispute. */
    public List<Onset> onsets(int year) {
        return List.copyOf(onsets.getOrDefault(year, List.of()));
    }

    /** Who fought against a state in a dispute that came to war, whenever in its course; nobody in any other. */
    public Set<Integer> against(int dispute, int ccode) {
        return wars.getOrDefault(dispute, Map.of()).getOrDefault(ccode, Set.of());
    }

    /** The pairs with a dispute under way in a year. */
    public Set<Pair> pairs(int year) {
        return pairs.getOrDefault(year, Set.of());
    }

    /** The last year of the file, 0 when it is empty. */
    public int last() {
        return pairs.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many disputes a state began in the years from one to another, both included. */
    public int begun(int ccode, int from, int to) {
        Set<Integer> disputes = new TreeSet<>();
        for (int year = from; year <= to; year++) {
            onsets.getOrDefault(year, List.of()).stream()
                    .filter(each -> each.initiator == ccode)
                    .forEach(each -> disputes.add(each.dispute));
        }
        return disputes.size();
    }
}
