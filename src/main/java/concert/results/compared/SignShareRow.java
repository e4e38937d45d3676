package concert.results.compared;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of degeneracy.csv: a sign of degeneracy under a theory.
 *
 * @param threshold beyond which a run shows it
 * @param runs that came to their end
 * @param degenerate those among them that show it
 * @param meaning what is counted
 */
public record SignShareRow(String theory, String sign, double threshold, int runs, int degenerate, String meaning) {

    /** Every row of a degeneracy.csv, in order. */
    public static List<SignShareRow> of(Frame degeneracy) {
        return IntStream.range(0, degeneracy.rows())
                .mapToObj(row -> of(degeneracy, row))
                .toList();
    }

    private static SignShareRow of(Frame degeneracy, int row) {
        return new SignShareRow(
                degeneracy.text(row, "theory"),
                degeneracy.text(row, "sign"),
                degeneracy.number(row, "threshold"),
                degeneracy.whole(row, "runs"),
                degeneracy.whole(row, "degenerate"),
                degeneracy.text(row, "meaning"));
    }
}
