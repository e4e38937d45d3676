package concert.history.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first line of a data file.
 *
 * @param delimiter comma, semicolon or tab, whichever the line has most of
 * @param columns where each column stands, by lower-case name
 */
record Heading(char delimiter, Map<String, Integer> columns) {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int READ = 1 << 16;

    /** That of a file, of which no more than the beginning is read. */
    static Heading of(Path file) throws IOException {
        return of(SourceText.start(file, READ).text());
    }

    static Heading of(String text) {
        String line = text.substring(0, Math.min(text.length(), READ)).split("\\R", 2)[0];
        char delimiter = DELIMITERS[0];
        for (char each : DELIMITERS) {
            delimiter = count(line, each) > count(line, delimiter) ? each : delimiter;
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
            for (CSVRecord record : parser) {
                for (int at = 0; at < record.size(); at++) {
                    columns.putIfAbsent(record.get(at).strip().toLowerCase(Locale.ROOT), at);
                }
            }
        } catch (IOException | RuntimeException none) {
            return new Heading(delimiter, Map.of());
        }
        return new Heading(delimiter, columns);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
