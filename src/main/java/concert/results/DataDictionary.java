package concert.results;

import java.util.List;
import java.util.stream.Stream;

/** The file that names every column of every CSV file, itself included. */
final class DataDictionary {
    static final String FILE = "data-dictionary.csv";

    private record Entry(String file, Column<?> column) {}

    private DataDictionary() {}

    /** The dictionary of the given files. */
    static Sheet<?> of(List<Sheet<?>> sheets) {
        List<Column<Entry>> columns = columns();
        Stream<Entry> own = columns.stream().map(each -> new Entry(FILE, each));
        Stream<Entry> theirs =
                sheets.stream().flatMap(sheet -> sheet.columns().stream().map(each -> new Entry(sheet.file(), each)));
        return new Sheet<>(FILE, columns, Stream.concat(theirs, own));
    }

    private static List<Column<Entry>> columns() {
        return List.of(
                Column.text("file", "name of the file", Entry::file),
                Column.text(
                        "column", "name of the column", each -> each.column().name()),
                Column.text(
                        "type",
                        "text; number (rounded to 12 significant digits); whole (number); flag (0 or 1); list (texts separated by spaces). An empty cell means not applicable, never 0",
                        each -> each.column().type()),
                Column.text(
                        "unit",
                        "unit of the figures; empty for a text",
                        each -> each.column().unit()),
                Column.text(
                        "meaning", "what the column says", each -> each.column().meaning()));
    }
}
