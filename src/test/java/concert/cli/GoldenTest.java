package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden run: Europe 1914 as shipped, its events line by line and every CSV by its hash. A change of the model changes
 * it on purpose: run once with {@code -Dgolden.write=true} and read the difference before keeping it.
 */
class GoldenTest {
    private static final Path KEPT = Path.of("src/test/resources/golden");

    @Test
    void europe1914IsAsKept(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("run");
        Shell run = Shell.run("run", "europe-1914", "--no-charts", "--out", out);
        assertEquals(0, run.code(), run.err());
        StringBuilder hashes = new StringBuilder();
        new TreeMap<>(Manifest.read(out.resolve(Manifest.FILE)).csv())
                .forEach((file, hash) ->
                        hashes.append(hash).append("  ").append(file).append('\n'));
        String events = Files.readString(out.resolve("events.csv"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(KEPT.resolve("europe-1914-events.csv"), events);
            Files.writeString(KEPT.resolve("europe-1914.sha256"), hashes.toString());
        }
        assertEquals(Files.readString(KEPT.resolve("europe-1914-events.csv")), events);
        assertEquals(Files.readString(KEPT.resolve("europe-1914.sha256")), hashes.toString());
    }
}
