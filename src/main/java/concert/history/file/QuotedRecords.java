package concert.history.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Records of a text where values may stand in quotes (RFC 4180). */
final class QuotedRecords implements Records {
    private final String text;
    private final Iterator<CSVRecord> records;
    private CSVRecord record;
    private long broken = -1;

    QuotedRecords(String text, char delimiter) {
        this.text = text;
        try {
            records = CSVParser.parse(text, Heading.format(delimiter)).iterator();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @Override
    public boolean next() {
        try {
            boolean more = records.hasNext();
            record = more ? records.next() : record;
            return more;
        } catch (UncheckedIOException | IllegalStateException unpaired) {
            long before = record == null ? 0 : record.getCharacterPosition();
            int end = text.indexOf('\n', (int) before);
            broken = end < 0 ? before : end + 1L;
            return false;
        }
    }

    @Override
    public int size() {
        return record.size();
    }

    @Override
    public String get(int at) {
        return record.get(at);
    }

    @Override
    public long start() {
        return record.getCharacterPosition();
    }

    @Override
    public long characters() {
        long characters = 0;
        for (String each : record) {
            characters += each.length();
        }
        return characters;
    }

    @Override
    public long broken() {
        return broken;
    }
}
