package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.design.Design;
import concert.experiment.store.Store;
import concert.run.LocalRunner;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store opens in the DuckDB that users of R and Python have, not in ours alone. */
@Tag("slow")
class StoreReadersTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("place").resolve(Store.FILE);
    }

    @BeforeEach
    void run() throws IOException {
        Design design = Tiny.design(folder, Tiny.FILE.replace("replications: 10", "replications: 2"));
        new Experiment(design, new LocalRunner(2)).run(folder.resolve("place"), false, result -> {}, () -> false);
    }

    /** Storage version 64, beside the oldest fields that our DuckDB writes: what others read from 1.1 to this day. */
    @Test
    void itIsWrittenInTheOldestStorageVersion() throws IOException {
        assertEquals(64, Files.readAllBytes(file())[12]);
    }

    @Test
    void anOldDuckDbReadsIt() throws Exception {
        Path jar = oldJar();
        Assumptions.assumeTrue(jar != null, "no old DuckDB is there; `mvn process-test-classes` fetches it");
        String own = new File(OldReader.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar + File.pathSeparator + own,
                        OldReader.class.getName(),
                        file().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("v1.1.3 12 30", said);
    }

    private static Path oldJar() throws IOException {
        Path fetched = Path.of("target", "duckdb-old");
        if (!Files.isDirectory(fetched)) {
            return null;
        }
        try (Stream<Path> jars = Files.list(fetched)) {
            return jars.filter(each -> each.toString().endsWith(".jar"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
