package concert.results.compared;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of log-rank.csv: whether treaties live as long under one theory as under another. Every number is NaN when not
 * applicable.
 *
 * @param one empty, as is {@code other}, for the test of all theories at once
 * @param medianOne median life of the one's treaties in years, NaN when over half live on
 * @param medianOther of the other's
 * @param chiSquare of observed endings less those expected were all alike
 * @param p by runs
 * @param adjusted p over all pairs together
 */
public record LogRankRow(
        String one, String other, double medianOne, double medianOther, double chiSquare, double p, double adjusted) {

    /** Every row of a log-rank.csv, in order. */
    public static List<LogRankRow> of(Frame tests) {
        return IntStream.range(0, tests.rows()).mapToObj(row -> of(tests, row)).toList();
    }

    private static LogRankRow of(Frame tests, int row) {
        return new LogRankRow(
                tests.text(row, "one"),
                tests.text(row, "other"),
                tests.number(row, "median_one"),
                tests.number(row, "median_other"),
                tests.number(row, "chi_square"),
                tests.number(row, "p"),
                tests.number(row, "p_adjusted"));
    }

    /** Whether it is of all theories at once. */
    public boolean all() {
        return one.isEmpty();
    }
}
