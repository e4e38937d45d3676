package concert.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file of texts, in the manner of every other: UTF-8, LF, RFC 4180, there whole or not at all. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes rows of cells under a header; null and the empty text stand for not applicable. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        List<Column<Object>> columns = header.stream()
                .map(each -> Column.of(each, Column.Type.TEXT, "", ""))
                .toList();
        Path whole = file.toAbsolutePath();
        CsvTable.cells(whole.getFileName().toString(), columns, rows).replace(whole.getParent());
    }
}
