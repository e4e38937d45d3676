package concert.experiment.sample;

import java.util.ArrayList;
import java.util.List;

/** Every combination of the factors' levels, the last factor changing fastest. */
public final class Factorial {
    private Factorial() {}

    /**
     * The rows of the design: an index of level for each factor.
     *
     * @param levels how many each factor has, at least 1
     * @throws IllegalArgumentException when the combinations are more than an int can count, or a factor has no level
     */
    public static List<int[]> of(int... levels) {
        int count = count(levels);
        List<int[]> rows = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            int[] row = new int[levels.length];
            int left = number;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                row[factor] = left % levels[factor];
                left /= levels[factor];
            }
            rows.add(row);
        }
        return rows;
    }

    private static int count(int[] levels) {
        long count = 1;
        for (int each : levels) {
            count *= each;
            if (each < 1 || count > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        each < 1
                                ? "a factor of " + each + " levels; it needs at least one"
                                : "more than " + Integer.MAX_VALUE
                                        + " combinations of levels. Maybe a Latin hypercube?");
            }
        }
        return (int) count;
    }
}
