package concert.results.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One CSV of a results folder, read whole: rows from 0, columns by name. Its errors name the file, the line or column
 * and what to mend, and are {@link IllegalArgumentException}s.
 */
public final class Frame {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final String file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String[]> cells = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    private Frame(String file) {
        this.file = file;
    }

    /** Reads a file: UTF-8, a header line, every row as long as the header. */
    public static Frame read(Path csv) throws IOException {
        Frame frame = new Frame(String.valueOf(csv.getFileName()));
        if (!Files.isRegularFile(csv)) {
            throw new IllegalArgumentException("no file " + csv + ". Maybe the folder is not one that a run left?");
        }
        try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, FORMAT)) {
            for (CSVRecord row : parser) {
                if (frame.columns.isEmpty()) {
                    frame.header(row);
                } else {
                    frame.add(row, parser.getCurrentLineNumber());
                }
            }
        } catch (UncheckedIOException damaged) {
            throw new IllegalArgumentException(
                    frame.file + " is no CSV: " + damaged.getCause().getMessage() + ". Maybe the file was cut short?",
                    damaged);
        }
        if (frame.columns.isEmpty()) {
            throw new IllegalArgumentException(frame.file + " is empty. Maybe the run that wrote it was interrupted?");
        }
        return frame;
    }

    /** The same from memory: rows of cells under the columns of a file that need not be there. */
    static Frame of(String file, List<String> columns, List<String[]> rows) {
        Frame frame = new Frame(file);
        columns.forEach(each -> frame.columns.put(each, frame.columns.size()));
        for (String[] each : rows) {
            frame.cells.add(each);
            frame.lines.add((long) frame.cells.size() + 1);
        }
        return frame;
    }

    private void header(CSVRecord row) {
        for (String cell : row) {
            String name = columns.isEmpty() && cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
            if (columns.put(name, columns.size()) != null) {
                throw new IllegalArgumentException(file + ":1: column \"" + name + "\" stands twice.");
            }
        }
    }

    private void add(CSVRecord row, long line) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(file + ":" + line + ": " + row.size() + " cells under " + columns.size()
                    + " columns. Maybe a comma outside quotes, or a file cut short?");
        }
        String[] values = row.values();
        for (int at = 0; at < values.length; at++) {
            values[at] = Formulas.meant(values[at]);
        }
        cells.add(values);
        lines.add(line);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** How many rows there are below the header. */
    public int rows() {
        return cells.size();
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** The cell as it stands; empty for not applicable. */
    public String text(int row, String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException(missing(column));
        }
        return cells.get(row)[at];
    }

    /** The texts of a cell, as they are separated by spaces; none when it is empty. */
    public List<String> list(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** The cell as a number, NaN when empty; every other number is finite. */
    public double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : number(text, row, column);
    }

    private double number(String text, int row, String column) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw wrong(row, column, "a number or empty. Maybe a decimal comma?");
        }
        if (!Double.isFinite(number)) {
            throw wrong(row, column, "a finite number or empty. Maybe the file was edited?");
        }
        return number;
    }

    /** The cell as a whole number, or what stands for none when it is empty. */
    public int whole(int row, String column, int none) {
        double number = number(row, column);
        if (Double.isNaN(number)) {
            return none;
        }
        if (number != (int) number) {
            throw wrong(row, column, "a whole number or empty. Maybe the file was edited?");
        }
        return (int) number;
    }

    /** The cell as a whole number; it must not be empty. */
    public int whole(int row, String column) {
        if (text(row, column).isEmpty()) {
            throw wrong(row, column, "a whole number. Maybe the file was edited?");
        }
        return whole(row, column, 0);
    }

    /** The cell as the label of a tick, such as 1890.2500: the text of a number; it must not be empty. */
    public String label(int row, String column) {
        if (Double.isNaN(number(row, column))) {
            throw wrong(row, column, "the label of a tick. Maybe the file was edited?");
        }
        return text(row, column);
    }

    /** The numbers of a cell, as they are separated by spaces; none when it is empty. */
    public double[] numbers(int row, String column) {
        return list(row, column).stream()
                .mapToDouble(each -> number(each, row, column))
                .toArray();
    }

    /** The cell as yes (1) or no (0, or empty). */
    public boolean flag(int row, String column) {
        return whole(row, column, 0) == 1;
    }

    /** The cell as one of several constants, each written in small letters with hyphens; null when it is empty. */
    public <E extends Enum<E>> E constant(int row, String column, Class<E> type) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            String key = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (key.equals(text)) {
                return each;
            }
            known.add(key);
        }
        throw wrong(
                row,
                column,
                "one of " + String.join(", ", known) + ". Maybe the results folder is from another version?");
    }

    /** The same of a cell that must not be empty. */
    public <E extends Enum<E>> E filled(int row, String column, Class<E> type) {
        E found = constant(row, column, type);
        if (found == null) {
            throw wrong(row, column, "filled. Maybe the file was edited?");
        }
        return found;
    }

    private IllegalArgumentException wrong(int row, String column, String must) {
        return new IllegalArgumentException(
                file + ":" + lines.get(row) + ": " + column + " is \"" + text(row, column) + "\"; it must be " + must);
    }

    private String missing(String column) {
        String wanted = column.toLowerCase(Locale.ROOT);
        String like = columns.keySet().stream()
                .filter(name -> {
                    String low = name.toLowerCase(Locale.ROOT);
                    return low.contains(wanted) || wanted.contains(low);
                })
                .findFirst()
                .map(name -> "Maybe \"" + name + "\"?")
                .orElse("Maybe the file is from another version?");
        return file + " has no column \"" + column + "\"; it has " + String.join(", ", columns.keySet()) + ". " + like;
    }
}
