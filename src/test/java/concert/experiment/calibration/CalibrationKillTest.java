package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.ChildJava;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration killed in the midst of its particles, again and again, and resumed leaves the files of one that was not. */
@Tag("slow")
class CalibrationKillTest {
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void killedAndResumedIsTheSame() throws Exception {
        SmallCalibration small = SmallCalibration.in(folder);
        Path whole = folder.resolve("whole");
        assertEquals(0, small.fit(whole, "--generations", 3).code());
        Path parts = folder.resolve("parts");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(small, parts, kill > 1);
            while (process.isAlive() && rows(parts) < 12 * kill) {
                process.waitFor(10, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            assertFalse(Files.exists(parts.resolve("fit-runs.csv")), "it was not at its end");
            assertTrue(rows(parts) >= 12 * kill, "what was tried is kept");
        }
        Process last = start(small, parts, true);
        assertTrue(last.waitFor(240, TimeUnit.SECONDS), "it hangs");
        assertEquals(0, last.exitValue());
        for (String each : SmallCalibration.FILES) {
            assertArrayEquals(Files.readAllBytes(whole.resolve(each)), Files.readAllBytes(parts.resolve(each)), each);
        }
    }

    private static long rows(Path out) throws IOException {
        Path file = out.resolve(ParticleFile.FILE);
        return Files.exists(file) ? Files.readString(file).lines().count() - 1 : 0;
    }

    private Process start(SmallCalibration small, Path out, boolean resume) throws IOException {
        List<String> command = ChildJava.of("concert.cli.Main");
        small.words(out, "--generations", 3).forEach(each -> command.add(each.toString()));
        if (resume) {
            command.add("--resume");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "child.txt"))
                .start();
    }
}
