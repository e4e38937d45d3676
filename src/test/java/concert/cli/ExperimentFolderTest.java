package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of an experiment is Concert's file by file too, its store apart, which grows in its place. */
@Tag("slow")
class ExperimentFolderTest {
    private static final String DESIGN = String.join(
            "\n",
            "experiment: 1",
            "name: small",
            "scenario: random:n=3,seed=2",
            "ticks: 2",
            "design: factorial",
            "replications: 2",
            "factors:",
            "  - {path: theory, values: [balance-of-threat, balance-of-power]}",
            "measures: [wars, alliances]",
            "");

    @TempDir
    private Path folder;

    private Path file;
    private Path out;

    @BeforeEach
    void play() throws IOException {
        file = Files.writeString(folder.resolve("small.yaml"), DESIGN);
        out = folder.resolve("out");
        Shell shell = experiment();
        assertEquals(0, shell.code(), shell.err());
    }

    private Shell experiment(Object... more) {
        Object[] words = new Object[more.length + 5];
        System.arraycopy(new Object[] {"experiment", file, "--quiet", "--out", out}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Shell.run(words);
    }

    @Test
    void whatConcertDidNotWriteStays() throws IOException {
        Path mine = Files.writeString(out.resolve("tables/mine.csv"), "mine");
        Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
        assertEquals(0, experiment("--resume").code());
        assertEquals("mine", Files.readString(mine));
        assertEquals("mine", Files.readString(notes));
        Manifest manifest = Manifest.read(out.resolve("manifest.json"));
        assertEquals(Hash.of(out.resolve("tables/runs.csv")), manifest.csv().get("tables/runs.csv"));
        assertFalse(manifest.csv().containsKey("tables/mine.csv"));
    }

    @Test
    void whatWasChangedByHandIsNamedAndTheExperimentRefusedUnlessForced() throws IOException {
        Path script = Files.writeString(out.resolve("load.R"), "changed");
        Path table = Files.writeString(out.resolve("tables/runs.csv"), "changed");
        Shell refused = experiment("--resume");
        assertEquals(2, refused.code());
        assertEquals(2, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains(script + ": was changed since Concert wrote it"), refused.err());
        assertTrue(refused.err().contains(table + ": was changed since Concert wrote it"), refused.err());
        assertEquals("changed", Files.readString(script));
        assertEquals(0, experiment("--resume", "--force").code());
        assertFalse(Files.readString(script).equals("changed"));
        assertFalse(Files.readString(table).equals("changed"));
    }

    /** A process that was killed before it wrote the tables leaves a store alone. */
    @Test
    void aStoreAloneIsGoneOnWith() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.move(out.resolve("experiment.duckdb"), other.resolve("experiment.duckdb"));
        out = other;
        assertEquals(0, experiment("--resume").code());
        assertTrue(Files.exists(other.resolve("manifest.json")));
    }

    @Test
    void reportSaysWhatMakesItAnew() {
        Shell shell = Shell.run("report", out);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains("Maybe `concert experiment " + file), shell.err());
    }

    /** From the folder alone: the files of the user may be gone. */
    @Test
    void rerunPlaysItAgainAndSaysWhetherEveryTableIsTheSame() throws IOException {
        Files.delete(file);
        Shell same = Shell.run("rerun", out);
        assertEquals(0, same.code(), same.out() + same.err());
        Path design = out.resolve("played/design.yaml");
        Files.writeString(design, Files.readString(design).replace("ticks: 2", "ticks: 40"));
        Shell other = Shell.run("rerun", out);
        assertEquals(1, other.code(), other.err());
        assertTrue(other.out().contains("measures.csv: the run repeated gives other bytes"), other.out());
        Files.delete(design);
        Shell gone = Shell.run("rerun", out);
        assertEquals(2, gone.code());
        assertTrue(gone.err().contains("design.yaml: is not there"), gone.err());
    }

    @Test
    void shardsMergedLeaveTheTablesOfTheWhole() throws IOException {
        Path whole = out;
        for (int part = 1; part <= 2; part++) {
            out = folder.resolve("part-" + part);
            assertEquals(0, experiment("--shard", part + "/2").code());
        }
        Shell some = Shell.run("merge", out, "--out", folder.resolve("some"));
        assertEquals(1, some.code(), some.err());
        assertTrue(some.err().contains("shard 1/2 is missing"), some.err());
        Path merged = folder.resolve("merged");
        Shell all = Shell.run("merge", out, folder.resolve("part-1"), "--out", merged);
        assertEquals(0, all.code(), all.err());
        Manifest one = Manifest.read(whole.resolve("manifest.json"));
        assertEquals(one.csv(), Manifest.read(merged.resolve("manifest.json")).csv());
        for (String each : one.csv().keySet()) {
            assertEquals(Files.readString(whole.resolve(each)), Files.readString(merged.resolve(each)));
        }
        assertEquals(
                Files.readString(whole.resolve("experiment.html")),
                Files.readString(merged.resolve("experiment.html")));
    }

    @Test
    void validateOpensWhatTheExperimentWouldOpen() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                DESIGN.replace("[balance-of-threat, balance-of-power]", "[balance-of-thread, balance-of-power]")
                        .replace("[wars, alliances]", "[wors, alliances]"));
        Shell shell = Shell.run("validate", wrong);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains("balance-of-thread"), shell.err());
        assertTrue(shell.err().contains("wors"), shell.err());
    }
}
