package concert.history.data;

import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A figure of pairs by year: joint memberships of organisations, trade. Large, so without an object for each. */
public final class PairYears {
    /** States' numbers and years are below this. */
    private static final int BITS = 14;

    private static final long MASK = (1L << BITS) - 1;

    /** Year, smaller and larger number of each figure, packed; in order. */
    private final long[] keys;

    private final double[] values;

    /** Of what a row says, the sum of its columns that are not missing; a row with none is none. */
    PairYears(DataTable table, String... columns) {
        long[] written = new long[table.rows()];
        double[] sums = new double[table.rows()];
        int count = 0;
        for (int row = 0; row < table.rows(); row++) {
            double sum = sum(table, row, columns);
            if (!Double.isNaN(sum)) {
                written[count] = key(table.whole("ccode1", row), table.whole("ccode2", row), table.whole("year", row));
                sums[count++] = sum;
            }
        }
        keys = Arrays.copyOf(written, count);
        Arrays.sort(keys);
        values = new double[count];
        for (int at = 0; at < count; at++) {
            values[Arrays.binarySearch(keys, written[at])] = sums[at];
        }
    }

    private static double sum(DataTable table, int row, String... columns) {
        double sum = Double.NaN;
        for (String each : columns) {
            double value = table.number(each, row);
            sum = Double.isNaN(value) ? sum : Double.isNaN(sum) ? value : sum + value;
        }
        return sum;
    }

    private static long key(int one, int other, int year) {
        return (((long) year << BITS | Math.min(one, other)) << BITS) | Math.max(one, other);
    }

    private static int yearOf(long key) {
        return (int) (key >> 2 * BITS);
    }

    /** The figure, NaN when it is missing. */
    public double value(int one, int other, int year) {
        int at = Arrays.binarySearch(keys, key(one, other, year));
        return at < 0 ? Double.NaN : values[at];
    }

    /** The year of the file that is nearest, the earlier at a tie, 0 when none is within reach. */
    public int nearest(int year, int reach) {
        for (int away = 0; away <= reach; away++) {
            for (int each : new int[] {year - away, year + away}) {
                int at = first(each);
                if (at < keys.length && yearOf(keys[at]) == each) {
                    return each;
                }
            }
        }
        return 0;
    }

    /** Where a year begins, or would. */
    private int first(int year) {
        int at = Arrays.binarySearch(keys, key(0, 0, year));
        return at < 0 ? -at - 1 : at;
    }

    /** The pairs of a year, in order. */
    public List<Pair> pairs(int year) {
        List<Pair> pairs = new ArrayList<>();
        for (int at = first(year); at < keys.length && yearOf(keys[at]) == year; at++) {
            Pair pair = new Pair((int) (keys[at] >> BITS & MASK), (int) (keys[at] & MASK));
            if (pairs.isEmpty() || !pairs.get(pairs.size() - 1).equals(pair)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
