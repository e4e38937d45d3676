package concert.results.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A described table: the CSV file it goes into, its columns and its rows. UTF-8, LF, RFC 4180; texts by the rule of
 * {@link Formulas}.
 *
 * @param file a path within the folder, such as states.csv
 * @param rows from the first on, whenever they are asked for
 */
public record CsvTable<R>(String file, List<Column<R>> columns, Supplier<Stream<R>> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
    }

    /** A table of rows that are there. */
    public static <R> CsvTable<R> of(String file, List<Column<R>> columns, List<R> rows) {
        return new CsvTable<>(file, columns, rows::stream);
    }

    /** Whether there is no row. */
    public boolean empty() {
        try (Stream<R> all = rows.get()) {
            return all.findAny().isEmpty();
        }
    }

    /** The same table within a folder of the folder. */
    public CsvTable<R> in(String folder) {
        return new CsvTable<>(folder + "/" + file, columns, rows);
    }

    /** Writes the file into a folder. */
    public void write(Path folder) throws IOException {
        Path to = folder.resolve(file);
        Files.createDirectories(to.toAbsolutePath().getParent());
        fill(to);
    }

    /** Writes the file into a folder so that it is there whole or not at all, whoever reads meanwhile. */
    public void replace(Path folder) throws IOException {
        Path to = folder.resolve(file).toAbsolutePath();
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        fill(part);
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the rows at the end of the file of a folder, which is there and has these columns. */
    public void append(Path folder) throws IOException {
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
            lines(out);
        }
    }

    private void fill(Path to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            char before = 0;
            for (Column<R> each : columns) {
                cell(each.name(), before, out);
                before = ',';
            }
            out.write('\n');
            lines(out);
        }
    }

    private void lines(Writer out) throws IOException {
        try (Stream<R> all = rows.get()) {
            for (R row : (Iterable<R>) all::iterator) {
                line(row, out);
            }
        }
    }

    /** What the file would read as, without being written. */
    public Frame frame() {
        List<String> names = columns.stream().map(Column::name).toList();
        return Frame.of(file, names, rows.get().map(this::cells).toList());
    }

    private String[] cells(R row) {
        String[] cells = new String[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            String cell = columns.get(at).cell(row);
            cells[at] = cell == null ? "" : cell;
        }
        return cells;
    }

    private void line(R row, Writer out) throws IOException {
        char before = 0;
        for (Column<R> each : columns) {
            String text = each.cell(row);
            cell(text != null && each.type().textual() ? Formulas.harmless(text) : text, before, out);
            before = ',';
        }
        out.write('\n');
    }

    /** Quotes where RFC 4180 asks for it; a library's printer takes three times as long over two million cells. */
    private static void cell(String text, char before, Writer out) throws IOException {
        if (before != 0) {
            out.write(before);
        }
        if (text == null) {
            return;
        }
        out.write(plain(text) ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"' || each == ',' || each == '\n' || each == '\r') {
                return false;
            }
        }
        return true;
    }
}
