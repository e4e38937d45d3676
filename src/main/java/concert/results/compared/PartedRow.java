package concert.results.compared;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of partings.csv: where the worlds of two theories part on one seed.
 *
 * @param tick the first in which they differ, -1 when they never do
 * @param year label of that tick, empty when they never part
 * @param sentence what parted them, empty when they never part
 */
public record PartedRow(String one, String other, String seed, int tick, String year, String sentence) {
    private static final int NEVER = -1;

    /** Every row of a partings.csv, in order. */
    public static List<PartedRow> of(Frame partings) {
        return IntStream.range(0, partings.rows())
                .mapToObj(row -> of(partings, row))
                .toList();
    }

    private static PartedRow of(Frame partings, int row) {
        return new PartedRow(
                partings.text(row, "one"),
                partings.text(row, "other"),
                partings.text(row, "seed"),
                partings.whole(row, "tick", NEVER),
                partings.text(row, "year"),
                partings.text(row, "parting"));
    }

    /** Whether the worlds part at all. */
    public boolean ever() {
        return tick != NEVER;
    }

    /** Whether it is of two theories. */
    public boolean of(String first, String second) {
        return one.equals(first) && other.equals(second);
    }
}
