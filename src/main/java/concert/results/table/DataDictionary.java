package concert.results.table;

import java.util.List;
import java.util.stream.Stream;

/** The file that names every column of every CSV file, itself included. */
public final class DataDictionary {
    public static final String FILE = "data-dictionary.csv";

    private record Entry(String file, Column<?> column) {}

    private DataDictionary() {}

    /** The dictionary of the given tables. */
    public static CsvTable<?> of(List<CsvTable<?>> tables) {
        List<Column<Entry>> columns = columns();
        return new CsvTable<>(
                FILE,
                columns,
                () -> Stream.concat(entries(tables), columns.stream().map(each -> new Entry(FILE, each))));
    }

    private static Stream<Entry> entries(List<CsvTable<?>> tables) {
        return tables.stream().flatMap(table -> table.columns().stream().map(each -> new Entry(table.file(), each)));
    }

    private static List<Column<Entry>> columns() {
        return List.of(
                Column.text("file", "name of the file", Entry::file),
                Column.text(
                        "column", "name of the column", each -> each.column().name()),
                Column.text(
                        "type",
                        Column.Type.words(),
                        each -> each.column().type().key()),
                Column.text(
                        "unit",
                        "unit of the figures; empty for a text",
                        each -> each.column().unit()),
                Column.text(
                        "meaning", "what the column says", each -> each.column().told()));
    }
}
