package concert.history.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two states whatever their order, by COW's numbers.
 *
 * @param low the smaller number
 * @param high the larger
 */
public record Pair(int low, int high) implements Comparable<Pair> {
    private static final int MOST = 10000;

    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    /** By state, the least of those that it hangs together with by a chain of these pairs; of the states in one. */
    public static Map<Integer, Integer> chains(List<Pair> pairs) {
        Map<Integer, Integer> roots = new TreeMap<>();
        for (Pair each : pairs) {
            int low = root(roots, each.low);
            int high = root(roots, each.high);
            roots.put(low, Math.min(low, high));
            roots.put(high, Math.min(low, high));
            roots.putIfAbsent(each.low, low);
            roots.putIfAbsent(each.high, high);
        }
        roots.replaceAll((state, next) -> root(roots, next));
        return roots;
    }

    private static int root(Map<Integer, Integer> roots, int state) {
        int at = state;
        while (roots.getOrDefault(at, at) != at) {
            at = roots.get(at);
        }
        return at;
    }

    @Override
    public int compareTo(Pair other) {
        return Integer.compare(low * MOST + high, other.low * MOST + other.high);
    }
}
