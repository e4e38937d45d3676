package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A results folder says its format version; one of another version is refused with the Concert that reads it. */
class OlderFolderTest {
    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void run() {
        run = folder.resolve("run");
        Shell shell = Shell.run("run", "random:n=3,seed=1", "--ticks", "2", "--no-charts", "--quiet", "--out", run);
        assertEquals(0, shell.code(), shell.err());
    }

    private static void format(String line) throws IOException {
        Path manifest = run.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\\n *\"format\": *[^,]*,", line));
    }

    @Test
    void aFolderSaysItsFormatVersion() throws IOException {
        format("\n  \"format\": 2,");
        assertTrue(Files.readString(run.resolve("manifest.json")).contains("\"format\": 2"));
        assertEquals(0, Shell.run("report", run).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "why", "rerun"})
    void anOlderOneIsRefusedWithTheVersionThatReadsIt(String command) throws IOException {
        format("\n  \"format\": 1,");
        Shell shell = asked(command);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains("format 1, which Concert 0.1.0 reads"), shell.err());
        assertFalse(shell.err().contains("\tat "));
        format("\n  \"format\": 2,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "why", "rerun"})
    void aLaterOneIsRefusedToo(String command) throws IOException {
        format("\n  \"format\": 3,");
        Shell shell = asked(command);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains("Maybe a later Concert wrote them?"), shell.err());
        format("\n  \"format\": 2,");
    }

    private static Shell asked(String command) {
        return switch (command) {
            case "why" -> Shell.run("why", run, "S001", "S002");
            case "rerun" -> Shell.run("rerun", run.resolve("manifest.json"));
            default -> Shell.run(command, run);
        };
    }
}
