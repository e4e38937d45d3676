package concert.results.compared;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of comparison.csv: a measure under a theory. Every number is NaN when not applicable.
 *
 * @param runs in which the measure applies
 * @param failed runs of the theory
 * @param mean over the runs
 * @param low lower bound of its 95 % interval
 * @param high upper bound
 * @param degenerate share of the theory's runs that show any sign of degeneracy
 */
public record MeanRow(
        String measure, String theory, int runs, int failed, double mean, double low, double high, double degenerate) {

    /** Every row of a comparison.csv, in order. */
    public static List<MeanRow> of(Frame means) {
        return IntStream.range(0, means.rows()).mapToObj(row -> of(means, row)).toList();
    }

    private static MeanRow of(Frame means, int row) {
        return new MeanRow(
                means.text(row, "measure"),
                means.text(row, "theory"),
                means.whole(row, "runs"),
                means.whole(row, "failed"),
                means.number(row, "mean"),
                means.number(row, "low"),
                means.number(row, "high"),
                means.number(row, "degenerate"));
    }

    /** That of a measure and theory; one of which nothing is known where there is none. */
    public static MeanRow find(List<MeanRow> means, String measure, String theory) {
        return means.stream()
                .filter(each -> each.measure.equals(measure) && each.theory.equals(theory))
                .findFirst()
                .orElse(new MeanRow(measure, theory, 0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    }
}
