package concert.history.data;

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

    @Override
    public int compareTo(Pair other) {
        return Integer.compare(low * MOST + high, other.low * MOST + other.high);
    }
}
