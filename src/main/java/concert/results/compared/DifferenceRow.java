package concert.results.compared;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of differences.csv: a measure under one theory less that under another, seed by seed. Every number is NaN when not
 * applicable.
 *
 * @param runs pairs of them
 * @param difference mean of the other's less the one's
 * @param low lower bound of its 95 % interval
 * @param high upper bound
 * @param rank rank-biserial correlation of the pairs
 * @param size of it in a word, empty where none is told
 * @param adjusted p over all measures and pairs together
 */
public record DifferenceRow(
        String measure,
        String one,
        String other,
        int runs,
        double difference,
        double low,
        double high,
        double rank,
        String size,
        double adjusted) {

    /** Every row of a differences.csv, in order. */
    public static List<DifferenceRow> of(Frame differences) {
        return IntStream.range(0, differences.rows())
                .mapToObj(row -> of(differences, row))
                .toList();
    }

    private static DifferenceRow of(Frame differences, int row) {
        return new DifferenceRow(
                differences.text(row, "measure"),
                differences.text(row, "one"),
                differences.text(row, "other"),
                differences.whole(row, "runs"),
                differences.number(row, "difference"),
                differences.number(row, "low"),
                differences.number(row, "high"),
                differences.number(row, "rank_biserial"),
                differences.text(row, "size"),
                differences.number(row, "p_adjusted"));
    }

    /** Whether it is of a measure that is told everywhere and of two theories. */
    public boolean main(String first, String second) {
        return one.equals(first) && other.equals(second) && MainMeasures.told(measure);
    }
}
