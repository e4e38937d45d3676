package concert.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One CSV file: its name, its columns and its rows. UTF-8, LF, RFC 4180.
 *
 * @param rows read once, by {@link #write} or {@link #frame}
 */
record Sheet<R>(String file, List<Column<R>> columns, Stream<R> rows) {

    /** Writes the file into a folder. */
    void write(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8)) {
            char before = 0;
            for (Column<R> each : columns) {
                cell(each.name(), before, out);
                before = ',';
            }
            out.write('\n');
            for (R row : (Iterable<R>) rows::iterator) {
                line(row, out);
            }
        }
    }

    /** What the file would read as, without being written. */
    Frame frame() {
        List<String> names = columns.stream().map(Column::name).toList();
        return Frame.of(file, names, rows.map(this::cells).toList());
    }

    private String[] cells(R row) {
        String[] cells = new String[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            String cell = columns.get(at).cell().apply(row);
            cells[at] = cell == null ? "" : cell;
        }
        return cells;
    }

    private void line(R row, Writer out) throws IOException {
        char before = 0;
        for (Column<R> each : columns) {
            cell(each.cell().apply(row), before, out);
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
