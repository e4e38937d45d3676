package concert.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One CSV file: its name, its columns and its rows. UTF-8, LF, RFC 4180.
 *
 * @param rows read once, by {@link #write}
 */
record Sheet<R>(String file, List<Column<R>> columns, Stream<R> rows) {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** Writes the file into a folder. */
    void write(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (Column<R> each : columns) {
                printer.print(each.name());
            }
            printer.println();
            for (R row : (Iterable<R>) rows::iterator) {
                for (Column<R> each : columns) {
                    printer.print(each.cell().apply(row));
                }
                printer.println();
            }
        }
    }
}
