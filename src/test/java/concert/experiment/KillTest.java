package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.ChildJava;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An experiment killed at any moment and resumed leaves the tables of one that was not. Three kills in every build;
 * {@code -Dkills=20} asks for more.
 */
@Tag("slow")
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder;

    @Test
    void killedAndResumedIsTheSame() throws Exception {
        Path small = Tiny.write(folder, Tiny.FILE.replace("replications: 10", "replications: 1"));
        long begun = System.nanoTime();
        assertEquals(0, wait(start(small, "small", false)));
        long startUp = (System.nanoTime() - begun) / 1_000_000;
        Path file = Tiny.write(folder, Tiny.FILE.replace("replications: 10", "replications: " + 1200 * KILLS));
        assertEquals(0, wait(start(file, "whole", false)));
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(file, "parts", kill > 0);
            // from the middle of starting up to well into the work, of which there is more than all lives together do
            long life = startUp / 2 + startUp * kill / KILLS;
            if (!process.waitFor(life, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertEquals(KILLS, killed, "processes that were still running when they were to be killed");
        assertEquals(0, wait(start(file, "parts", true)));
        assertEquals(Tiny.tables(folder.resolve("whole")), Tiny.tables(folder.resolve("parts")));
    }

    private static int wait(Process process) throws InterruptedException {
        assertTrue(process.waitFor(240, TimeUnit.SECONDS), "the experiment hangs");
        return process.exitValue();
    }

    private Process start(Path file, String place, boolean resume) throws IOException {
        List<String> command = ChildJava.of("concert.cli.Main", "experiment", file, "--out", folder.resolve(place));
        if (resume) {
            command.add("--resume");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), place + ".txt"))
                .start();
    }
}
