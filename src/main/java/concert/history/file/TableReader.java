package concert.history.file;

import concert.document.FaultCollector;
import concert.document.Faults;
import concert.history.file.DataColumn.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    private void rows() {
        boolean quoted = source.text().indexOf('"') >= 0;
        Records records = quoted
                ? new QuotedRecords(source.text(), heading.delimiter())
                : new PlainRecords(source.text(), heading.delimiter());
        int wanted = records.next() ? records.size() : 0;
        while (records.next()) {
            if (complete(records, wanted)) {
                row(records);
            }
        }
        if (records.broken() >= 0) {
            findings.add(
                    source.place(records.broken()),
                    "from here on quotes do not pair: one is not closed, or something follows it."
                            + " Maybe the file is cut short?");
        }
    }

    private boolean complete(Records record, int wanted) {
        int size = record.size();
        if (record.characters() > LONGEST) {
            findings.add(
                    source.place(record.start()),
                    "a record of " + record.characters() + " characters. Maybe it is no such file?");
            return false;
        }
        if (size != wanted) {
            findings.add(
                    source.place(record.start()),
                    size + (size == 1 ? " value" : " values") + " where the header has " + wanted + " columns."
                            + (size < wanted ? " Maybe the file is cut short?" : " Maybe a value lacks its quotes?"));
        }
        return size == wanted;
    }

    private void row(Records record) {
        boolean named = true;
        for (ColumnFill each : fills) {
            named &= each.column().kind() == Kind.TEXT ? each.text(record.get(each.at())) : number(each, record);
        }
        if (!named) {
            unnamed++;
            fills.forEach(each -> each.cut(rows));
            return;
        }
        keys.add(rows, record.start());
        rows++;
    }

    /** Whether the row can stand: what names it is there. */
    private boolean number(ColumnFill fill, Records record) {
        DataColumn column = fill.column();
        try {
            double value = CellReader.number(column, record.get(fill.at()));
            fill.add(value);
            return !Double.isNaN(value) || !(column.key() || column.kind() == Kind.CODE);
        } catch (NumberFormatException wrong) {
            findings.add(
                    source.place(record.start(), fill.at(), heading.delimiter()),
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
