package concert.results.table;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try (CsvBytes out = new CsvBytes(Files.newOutputStream(folder.resolve(file), StandardOpenOption.APPEND))) {
            lines(out);
        }
    }

    private void fill(Path to) throws IOException {
        try (CsvBytes out = new CsvBytes(Files.newOutputStream(to))) {
            for (Column<R> each : columns) {
                out.text(each.name());
            }
            out.line();
            lines(out);
        }
    }

    private void lines(CsvBytes out) throws IOException {
        try (Stream<R> all = rows.get()) {
            // handed on one by one; an iterator would gather all rows of a tick first
            all.forEachOrdered(row -> line(row, out));
        } catch (UncheckedIOException stuck) {
            throw stuck.getCause();
        }
    }

    private void line(R row, CsvBytes out) {
        try {
            for (Column<R> each : columns) {
                each.put(row, out);
            }
            out.line();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
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
}
