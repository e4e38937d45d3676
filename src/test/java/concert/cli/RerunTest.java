package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rerun} repeats whatever a manifest stands for, and every file of it. */
class RerunTest {
    private static final String WORLD = "random:n=4,seed=1";
    private static final String TWO = "balance-of-threat,balance-of-power";

    @TempDir
    private Path folder;

    private Path batch() {
        Path out = folder.resolve("batch");
        Shell run = Shell.run("run", WORLD, "--ticks", 4, "--runs", 3, "--no-charts", "--quiet", "--out", out);
        assertEquals(0, run.code(), run.err());
        return out;
    }

    private Path comparison() {
        Path out = folder.resolve("compared");
        Shell run = Shell.run(
                "compare", WORLD, "--ticks", 4, "--theories", TWO, "--runs", 3, "--no-charts", "--quiet", "--out", out);
        assertEquals(0, run.code(), run.err());
        return out;
    }

    /** As if the program had once given other numbers: file and manifest agree, the run does not. */
    private static void forge(Path file) throws IOException {
        String before = Hash.of(file);
        Files.writeString(file, Files.readString(file) + "\n");
        Path manifest = file.resolveSibling("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace(before, Hash.of(file)));
    }

    private static void differs(Path folder, Path file, String what) {
        Shell rerun = Shell.run("rerun", folder);
        assertEquals(1, rerun.code(), rerun.err());
        assertTrue(rerun.out().contains(file + ": " + what), rerun.out());
    }

    @Test
    void aBatchIsTheSameWithItsBands() throws IOException {
        Path out = batch();
        Shell rerun = Shell.run("rerun", out);
        assertEquals(
                "The same: every CSV file of 3 runs, to the byte.", rerun.out().strip(), rerun.err());
        forge(out.resolve("measures-bands.csv"));
        differs(out, out.resolve("measures-bands.csv"), "the run repeated gives other bytes");
    }

    @Test
    void aRunThatIsGoneIsSaid() throws IOException {
        Path out = batch();
        Files.delete(out.resolve("run-002/manifest.json"));
        differs(out, out.resolve("measures-bands.csv"), "cannot be repeated; only 2 of its 3 runs can");
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "differences.csv", "balance-of-power/states.csv"})
    void aComparisonIsTheSameWithEveryTable(String file) throws IOException {
        Path out = comparison();
        Shell rerun = Shell.run("rerun", out);
        assertEquals(
                "The same: every CSV file of 6 runs, to the byte.", rerun.out().strip(), rerun.err());
        forge(out.resolve(file));
        differs(out, out.resolve(file), "the run repeated gives other bytes");
    }

    @Test
    void aComparisonWithoutATheorysFolderIsRefused() throws IOException {
        Path out = comparison();
        Path scenario = out.resolve("balance-of-power/scenario.yaml");
        Files.delete(scenario);
        Shell rerun = Shell.run("rerun", out);
        assertEquals(2, rerun.code());
        assertEquals(
                scenario + ": is not there; the comparison starts from it. Maybe restore it?",
                rerun.err().strip());
    }
}
