package concert.theory;

import java.util.Arrays;

/** Columns in order of their values. */
final class Ranking {
    private Ranking() {}

    /** The columns with positive values, largest first, the lower column first at a tie. */
    static int[] of(double[] values) {
        Integer[] columns = new Integer[values.length];
        int count = 0;
        for (int column = 0; column < values.length; column++) {
            if (values[column] > 0) {
                columns[count++] = column;
            }
        }
        Arrays.sort(columns, 0, count, (one, two) -> {
            int order = Double.compare(values[two], values[one]);
            return order == 0 ? Integer.compare(one, two) : order;
        });
        return Arrays.stream(columns, 0, count).mapToInt(Integer::intValue).toArray();
    }
}
