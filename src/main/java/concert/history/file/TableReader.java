package concert.history.file;

import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import concert.history.file.DataColumn.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a data file whole; what is wrong with it is told with its places, all at once. */
final class TableReader {
    /** More characters than any record of a published file has. */
    private static final int LONGEST = 100_000;

    private final DataFormat format;
    private final SourceText source;
    private final Heading heading;
    private final FaultCollector findings = new FaultCollector();
    private final List<ColumnFill> fills = new ArrayList<>();
    private final RowKeys keys;
    private int rows;
    private int unnamed;

    private TableReader(DataFormat format, SourceText source) {
        this.format = format;
        this.source = source;
        heading = Heading.of(source.text());
        for (DataColumn each : format.columns()) {
            int at = each.in(heading.columns());
            if (at >= 0) {
                fills.add(new ColumnFill(each, at));
            }
        }
        keys = new RowKeys(fills);
    }

    /** The file's rows; throws {@link Faults}. */
    static DataTable read(DataFormat format, Path file) throws IOException {
        TableReader reader = new TableReader(format, SourceText.read(file));
        reader.rows();
        reader.keys.repeats((row, first) -> reader.repeated(row, first));
        reader.findings.settle();
        return ColumnFill.table(format, reader.rows, reader.fills, reader.words(file));
    }

    private void rows() throws IOException {
        try (CSVParser parser = CSVParser.parse(source.text(), Heading.format(heading.delimiter()))) {
            Iterator<CSVRecord> records = parser.iterator();
            CSVRecord header = next(records, 0);
            CSVRecord record = header == null ? null : next(records, 0);
            while (record != null) {
                if (complete(record, header.size())) {
                    row(record);
                }
                record = next(records, record.getCharacterPosition());
            }
        }
    }

    private CSVRecord next(Iterator<CSVRecord> records, long before) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException broken) {
            int end = source.text().indexOf('\n', (int) before);
            Place place = source.place(end < 0 ? before : end + 1L);
            findings.add(
                    place,
                    "from here on quotes do not pair: one is not closed, or something follows it."
                            + " Maybe the file is cut short?");
            return null;
        }
    }

    private boolean complete(CSVRecord record, int wanted) {
        int size = record.size();
        long start = record.getCharacterPosition();
        long characters = 0;
        for (int at = 0; at < size; at++) {
            characters += record.get(at).length();
        }
        if (characters > LONGEST) {
            findings.add(source.place(start), "a record of " + characters + " characters. Maybe it is no such file?");
            return false;
        }
        if (size != wanted) {
            findings.add(
                    source.place(start),
                    size + (size == 1 ? " value" : " values") + " where the header has " + wanted + " columns."
                            + (size < wanted ? " Maybe the file is cut short?" : " Maybe a value lacks its quotes?"));
        }
        return size == wanted;
    }

    private void row(CSVRecord record) {
        boolean named = true;
        for (ColumnFill each : fills) {
            named &= each.column().kind() == Kind.TEXT ? each.text(record) : number(each, record);
        }
        if (!named) {
            unnamed++;
            fills.forEach(each -> each.cut(rows));
            return;
        }
        keys.add(rows, record.getCharacterPosition());
        rows++;
    }

    /** Whether the row can stand: what names it is there. */
    private boolean number(ColumnFill fill, CSVRecord record) {
        DataColumn column = fill.column();
        try {
            double value = CellReader.number(column, record.get(fill.at()));
            fill.add(value);
            return !Double.isNaN(value) || !(column.key() || column.kind() == Kind.CODE);
        } catch (NumberFormatException wrong) {
            findings.add(
                    source.place(record.getCharacterPosition(), fill.at(), heading.delimiter()),
                    column.name() + " is \"" + shown(record.get(fill.at())) + "\"; it must be " + wrong.getMessage()
                            + ". Maybe the columns are shifted?");
            fill.add(Double.NaN);
            return true;
        }
    }

    private static String shown(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "..." : cell;
    }

    private void repeated(long row, long first) {
        findings.add(
                source.place(row),
                "this row repeats that of line " + source.place(first).line() + ": the same " + keys.words()
                        + ". Maybe two versions of the file were joined?");
    }

    private String words(Path file) {
        return format.title() + " (" + format.citation() + "), file " + file.getFileName() + ", "
                + FileVersion.of(source.text(), heading, file)
                + (unnamed == 0 ? "" : "; " + unnamed + " rows without a state or year left out")
                + (source.latin() ? "; read as ISO 8859-1" : "");
    }
}
