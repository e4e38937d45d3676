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
                "xyzzy | Known: run, ",
                "frobnicate | Known: run, ",
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
                "run europe-1914 --runs 2 --checkpoint 3 | --runs: goes with no checkpoint",
                "run europe-1914 --checkpoint 99 | --checkpoint: 99 is no tick of the run; it must be between 1 and 30",
                "run europe-1914 --resume no-such.checkpoint | no-such.checkpoint: there is no such file",
                "run random:n=0,seed=1 | n",
                "validate | Missing required parameter: 'FILE'",
                "validate no-such.yaml | no-such.yaml",
                "new con.notes | no file name on every system",
                "new no-such-folder/my-world | there is no folder",
                "list | Missing required parameter: 'WHAT'",
                "list theory | there is no list \"theory\". Maybe theories?",
                "why no-such-folder FRN RUS | no-such-folder",
                "why FRN RUS | Missing required parameter: 'OTHER'",
                "rerun no-such.json | no-such.json: there is no such file",
                "new | Missing required parameter: 'NAME'",
                "new con | Maybe con-run?",
                "new a:b | Maybe a-b?",
                "new / | is no file name on every system: it is blank. Maybe run?",
                "new no/such/folder/x | Maybe make it first?",
                "run europe-1914 --ticks 0 | --ticks: ticks is 0; it must be a whole number from 1 to 100000. Maybe 30?",
                "run europe-1914 --ticks 100001 | it must be a whole number from 1 to 100000",
                "run europe-1914 --ticks 1e9 | --ticks: ticks is 1e9",
                "run europe-1914 --ticks= | --ticks: ticks is empty",
                "run europe-1914 --ticks | Missing required parameter for option '--ticks' (N)",
                "run europe-1914 --ticks 2 --ticks 3 | option '--ticks' (N) should be specified only once",
                "run europe-1914 --seed 1.5 | --seed: seed is 1.5; it must be a whole number",
                "run europe-1914 --seed 99999999999999999999 | --seed: seed is 99999999999999999999",
                "run europe-1914 --runs 2147483647 | it must be at most 10000. Maybe 20?",
                "run europe-1914 --runs 2147483648 | Invalid value for option '--runs'",
                "run europe-1914 --runs 2 --resume x | goes with no checkpoint",
                "run europe-1914 --checkpoint 0 | 0 is no tick of the run",
                "run europe-1914 --checkpoint x | Invalid value for option '--checkpoint'",
                "run europe-1914 --resume pom.xml | pom.xml: is no checkpoint. Maybe",
                "run europe-1914 --resume src | src: is no file. Maybe",
                "run europe-1914 --out= | --out: is empty; it must be a folder. Maybe results/europe-1914?",
                "run europe-1914 --out pom.xml | pom.xml: is a file where a folder is needed",
                "run europe-1914 --out src | src: holds files that no run left",
                "run europe-1914 --set states.GMY.capability=1e-300 | it must be 1E-12 or more, or 0",
                "run europe-1914 --set states.GMY.capability=-1 | --set states.GMY.capability: capability of",
                "run europe-1914 --set states.GMY.capability=.nan | a finite number",
                "run europe-1914 --set states.GMY.capabilty=1 | Maybe capability?",
                "run europe-1914 --set parameters.war-cots=1 | Maybe war-cost?",
                "run europe-1914 --set theory.weights.affinty=1 | Maybe affinity?",
                "run europe-1914 --set theories.x | no PATH=VALUE",
                "run europe-1914 --set theories.x=1 | theories",
                "run europe-1914 --set =1 | no PATH=VALUE",
                "run europe-1914 --set seed=[ | --set seed: not readable as YAML",
                "run europe-1914 --set seed=!!int | --set seed: tag tag:yaml.org",
                "run random: | the number of states n is missing",
                "run random:n=2001 | n is 2001; it must be a whole number from 1 to 2000. Maybe 50?",
                "run random:n=3,n=4 | the setting n stands twice",
                "run random:n=3,m=4 | has no setting",
                "run random:n=3,seed=x | seed is",
                "run /dev/zero | /dev/zero: there is no such scenario or file",
                "validate src | src: there is no such scenario or file",
                "validate target/classes/concert/cli/Main.class | 1:1: byte 0xCA is not UTF-8",
                "rerun src | manifest.json: there is no such file",
                "rerun /dev/zero | /dev/zero: no file. Maybe the manifest.json that a run left?",
                "rerun pom.xml | pom.xml: 1:2: no JSON",
                "list nonsense | there is no list",
                "list theories --jsn | Unknown option: '--jsn'. Maybe --json?",
                "why src FRN RUS --year x | Invalid value for option '--year'",
                "why src FRN RUS | Maybe the folder is not one that a run left?",
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
        assertTrue(shell.err().contains("manifest.json: 1:13: no JSON"), shell.err());
    }
}
