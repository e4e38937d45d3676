package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.results.folder.Manifest;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden run: Europe 1914 as shipped, its events line by line, every CSV by its hash, and the main ones by a hash of
 * each column and of some lines together. A change of the model changes it on purpose: run once with
 * {@code -Dgolden.write=true} and read the difference before keeping it.
 */
class GoldenTest {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path EVENTS = KEPT.resolve("europe-1914-events.csv");
    private static final Path HASHES = KEPT.resolve("europe-1914.sha256");
    private static final Path PRINTS = KEPT.resolve("europe-1914-prints.csv");

    @Test
    void europe1914IsAsKept(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("run");
        Shell run = Shell.run("run", "europe-1914", "--no-charts", "--out", out);
        assertEquals(0, run.code(), run.err());
        StringBuilder hashes = new StringBuilder();
        List<String> prints = new ArrayList<>();
        for (var each : new TreeMap<>(Manifest.read(out.resolve(Manifest.FILE)).csv()).entrySet()) {
            hashes.append(each.getValue()).append("  ").append(each.getKey()).append('\n');
            if (!each.getKey().contains("/")) {
                prints.addAll(GoldenPrint.of(Frame.read(out.resolve(each.getKey()))));
            }
        }
        String events = Files.readString(out.resolve("events.csv"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(EVENTS, events);
            Files.writeString(HASHES, hashes.toString());
            Files.writeString(PRINTS, String.join("\n", prints) + "\n");
        }
        assertEquals("", String.join("\n", GoldenPrint.differences(Files.readAllLines(PRINTS), prints)));
        assertEquals(Files.readString(EVENTS), events);
        assertEquals(Files.readString(HASHES), hashes.toString());
    }
}
