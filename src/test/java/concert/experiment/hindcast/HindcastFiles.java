package concert.experiment.hindcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hindcast left, read as text. */
final class HindcastFiles {
    private HindcastFiles() {}

    static List<String[]> cells(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String each : Files.readAllLines(file)) {
            rows.add(each.split(",", -1));
        }
        return rows.subList(1, rows.size());
    }

    static double score(Path out, String theory, String origin, int horizon, String target, String metric)
            throws IOException {
        return figure(
                out,
                Stream.of(theory, "1816-1913", origin, Integer.toString(horizon), target, metric)
                        .collect(Collectors.joining(",", "", ",")));
    }

    static double figure(Path out, String start) throws IOException {
        String line = Files.readAllLines(out.resolve("scores.csv")).stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start));
        return Double.parseDouble(line.split(",")[6]);
    }
}
