package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Command lines that are at fault: exit code 2, what is wrong and a mend on stderr, nothing on stdout, no stack trace. */
class FaultsTest {
    private static final String SMALL = "random:n=4,seed=1";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no command is given. Maybe: concert run europe-1914?",
                "rum europe-1914 | Maybe run?",
                "xyzzy | Known: run, why, rerun, new, validate, list.",
                "run | Missing required parameter: 'SCENARIO'. Maybe: concert run europe-1914",
                "run europe-1914 --tics=5 | Unknown option: '--tics=5'. Maybe --ticks?",
                "run europe-1914 europe-1914 | Unmatched argument",
                "run europ-1914 | Maybe europe-1914?",
                "run no/such/file.yaml | no/such/file.yaml",
                "run europe-1914 --ticks many | --ticks",
                "run europe-1914 --ticks -3 | --ticks",
                "run europe-1914 --seed x | --seed",
                "run europe-1914 --set states.GMY.capability | no PATH=VALUE",
                "run europe-1914 --set states.GMZ.capability=1 | Maybe",
                "run europe-1914 --theory balance-of-thread | Maybe balance-of-threat?",
                "run europe-1914 --runs 0 | --runs: 0 is no number of runs; it must be 1 or more",
                "run europe-1914 --runs two | Invalid value for option '--runs': 'two' is not a whole number",
                "run europe-1914 --runs 2 --checkpoint 3 | --runs: goes with neither --checkpoint",
                "run europe-1914 --checkpoint 99 | --checkpoint: 99 is no tick of the run; it must be between 1 and 30",
                "run europe-1914 --resume no-such.checkpoint | no-such.checkpoint: there is no such file",
                "run random:n=0,seed=1 | n",
                "validate | Missing required parameter: 'FILE'",
                "validate no-such.yaml | no-such.yaml",
                "new con.notes | no file name on every system",
                "new no-such-folder/my-world | there is no folder",
                "list | Missing required parameter: 'WHAT'",
                "list theory | there is no list \"theory\". Known: scenarios, theories, measures, parameters.",
                "why no-such-folder FRN RUS | no-such-folder",
                "why FRN RUS | Missing required parameter: 'OTHER'",
                "rerun no-such.json | no-such.json: there is no such file",
                "new | Missing required parameter: 'NAME'",
                "new con | Maybe con-run?",
                "new a:b | Maybe a-b?",
            })
    void areRefusedWithAMend(String line, String said) {
        Shell shell = Shell.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertEquals(2, shell.code(), shell.err());
        assertTrue(shell.err().contains(said), shell.err());
        assertFalse(shell.err().contains("\tat "), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void debugShowsTheStackTrace() {
        assertTrue(Shell.run("run", "no-such.yaml", "--debug").err().contains("\tat concert."));
    }

    @Test
    void aFolderThatNoRunLeftIsKept() throws IOException {
        Path diary = Files.writeString(folder.resolve("diary.txt"), "dear diary");
        Shell shell = Shell.run("run", SMALL, "--out", folder);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("holds files that no run left"), shell.err());
        assertEquals("dear diary", Files.readString(diary));
    }

    @Test
    void aFileInTheWayIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        for (Path place : new Path[] {file, file.resolve("inner")}) {
            Shell shell = Shell.run("run", SMALL, "--out", place);
            assertEquals(2, shell.code());
            assertTrue(shell.err().contains("a file"), shell.err());
            assertFalse(shell.err().contains("\tat "), shell.err());
        }
        assertEquals("text", Files.readString(file));
    }

    @Test
    void aFolderIsNoScenarioAndAManifestNoneOfOurs() throws IOException {
        assertEquals(2, Shell.run("run", folder).code());
        Path other = Files.writeString(folder.resolve("manifest.json"), "{\"a\": [1, 2}");
        Shell shell = Shell.run("rerun", other);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("manifest.json: 1:12: no JSON"), shell.err());
    }
}
