package concert.experiment.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The baseline, then each level of each factor with all others left at the baseline. Says nothing of interactions. */
public final class OneAtATime {
    /** In place of an index of level: the factor keeps the value the base scenario gives it. */
    public static final int BASELINE = -1;

    private OneAtATime() {}

    /**
     * The rows of the design: an index of level for each factor, or {@link #BASELINE}; the first row is baseline
     * throughout.
     *
     * @param levels how many each factor has
     */
    public static List<int[]> of(int... levels) {
        List<int[]> rows = new ArrayList<>();
        rows.add(baseline(levels.length));
        for (int factor = 0; factor < levels.length; factor++) {
            for (int level = 0; level < levels[factor]; level++) {
                int[] row = baseline(levels.length);
                row[factor] = level;
                rows.add(row);
            }
        }
        return rows;
    }

    private static int[] baseline(int factors) {
        int[] row = new int[factors];
        Arrays.fill(row, BASELINE);
        return row;
    }
}
