package concert.model.treaty;

import java.util.Arrays;

/** Small sorted sets of state indices. */
public final class Members {
    private Members() {}

    /** A sorted set of the given states. */
    public static int[] of(int... states) {
        int[] set = states.clone();
        Arrays.sort(set);
        int count = Math.min(1, set.length);
        for (int at = 1; at < set.length; at++) {
            if (set[at] != set[count - 1]) {
                set[count++] = set[at];
            }
        }
        return count == set.length ? set : Arrays.copyOf(set, count);
    }

    /** Whether the state is in the set. */
    public static boolean has(int[] set, int state) {
        for (int each : set) {
            if (each == state) {
                return true;
            }
        }
        return false;
    }

    /** The set with others in place of one state; as it was when that is not in, or there are no others. */
    public static int[] replace(int[] set, int state, int[] others) {
        if (!has(set, state) || others.length == 0) {
            return set;
        }
        int[] rest = without(set, state);
        int[] all = Arrays.copyOf(rest, rest.length + others.length);
        System.arraycopy(others, 0, all, rest.length, others.length);
        return of(all);
    }

    /**
     * A new set with one state more, still in order.
     * @param set that does not hold the state yet
     */
    public static int[] with(int[] set, int state) {
        int[] more = Arrays.copyOf(set, set.length + 1);
        int at = set.length;
        for (; at > 0 && set[at - 1] > state; at--) {
            more[at] = set[at - 1];
        }
        more[at] = state;
        return more;
    }

    /** The set less one state; the same array when it was not in. */
    public static int[] without(int[] set, int state) {
        if (!has(set, state)) {
            return set;
        }
        int[] fewer = new int[set.length - 1];
        int at = 0;
        for (int each : set) {
            if (each != state) {
                fewer[at++] = each;
            }
        }
        return fewer;
    }
}
