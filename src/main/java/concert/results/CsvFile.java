package concert.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/** A CSV file of texts, in the manner of every other: UTF-8, LF, RFC 4180, there whole or not at all. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes rows of cells under a header; null and the empty text stand for not applicable. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        List<Column<List<String>>> columns = IntStream.range(0, header.size())
                .mapToObj(at -> Column.<List<String>>text(header.get(at), "", row -> row.get(at)))
                .toList();
        String part = "." + file.getFileName() + ".part";
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        new Sheet<>(part, columns, rows.stream()).write(folder);
        Files.move(folder.resolve(part), file, StandardCopyOption.REPLACE_EXISTING);
    }
}
