package concert.history.file;

import concert.history.file.DataColumn.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of a data file on its way: grows by a cell a row while the file is read. */
final class ColumnFill {
    private static final int FIRST = 1024;

    private final DataColumn column;
    private final int at;
    private final List<String> texts = new ArrayList<>();
    private double[] numbers = new double[FIRST];
    private int size;

    ColumnFill(DataColumn column, int at) {
        this.column = column;
        this.at = at;
    }

    DataColumn column() {
        return column;
    }

    /** Where it stands in a record. */
    int at() {
        return at;
    }

    void add(double value) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = value;
    }

    /** Adds a text; whether the row can stand, which does not hang on it. */
    boolean text(String written) {
        String cell = written.strip();
        texts.add(MissingCodes.word(cell) ? "" : cell);
        return true;
    }

    double number(int row) {
        return numbers[row];
    }

    /** Forgets what comes after so many rows. */
    void cut(int rows) {
        size = Math.min(size, rows);
        while (texts.size() > rows) {
            texts.remove(texts.size() - 1);
        }
    }

    static DataTable table(DataFormat format, int rows, List<ColumnFill> fills, String source) {
        Map<String, double[]> numbers = new HashMap<>();
        Map<String, List<String>> texts = new HashMap<>();
        for (ColumnFill each : fills) {
            if (each.column.kind() == Kind.TEXT) {
                texts.put(each.column.name(), List.copyOf(each.texts));
            } else {
                numbers.put(each.column.name(), Arrays.copyOf(each.numbers, rows));
            }
        }
        return new DataTable(format, rows, numbers, texts, source);
    }
}
