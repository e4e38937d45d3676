package concert.history.file;

import java.util.List;
import java.util.Map;

/**
 * The rows of a data file, a column an array; what is missing is NaN, or an empty text.
 *
 * @param format that it is of
 * @param rows how many
 * @param numbers by column name; columns that a file does not have are left out
 * @param texts likewise
 * @param source what to say of the file in a world's sources
 */
public record DataTable(
        DataFormat format, int rows, Map<String, double[]> numbers, Map<String, List<String>> texts, String source) {
    /** Whether a file has a column. */
    public boolean has(String column) {
        return numbers.containsKey(column) || texts.containsKey(column);
    }

    /** The number there, NaN when it is missing or the file has no such column. */
    public double number(String column, int row) {
        double[] values = numbers.get(column);
        return values == null ? Double.NaN : values[row];
    }

    /** The whole number there, or {@code otherwise} when it is missing. */
    public int whole(String column, int row, int otherwise) {
        double value = number(column, row);
        return Double.isNaN(value) ? otherwise : (int) value;
    }

    /** A state's number or a year, which every row has. */
    public int whole(String column, int row) {
        return whole(column, row, 0);
    }

    public String text(String column, int row) {
        List<String> values = texts.get(column);
        return values == null ? "" : values.get(row);
    }
}
