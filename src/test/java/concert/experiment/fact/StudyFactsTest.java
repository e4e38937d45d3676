package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facts of studies, whose runs keep no tables: they are played again from what lies in the folder. */
class StudyFactsTest {
    private static final String WORLD = "random:n=8,seed=2";
    private static final List<String> THEORIES = List.of("balance-of-threat", "institutionalism");
    private static final String DESIGN = """
            experiment: 1
            name: two theories
            scenario: %s
            ticks: 12
            seed: 5
            design: factorial
            replications: 2
            factors:
              - {path: theory, values: [balance-of-threat, institutionalism]}
            measures: [wars, alliances]
            """.formatted(WORLD);

    @TempDir
    private Path folder;

    private static Shell sound(Object... words) {
        Shell shell = Shell.run(words);
        assertEquals(0, shell.code(), shell.err());
        return shell;
    }

    /** The facts of a theory's runs, as the folder of a batch gives them: fact, value, low, high, in ... */
    private List<String> batch(String theory) throws IOException {
        Path out = folder.resolve("batch-" + theory);
        if (!Files.exists(out)) {
            sound(
                    "run",
                    WORLD,
                    "--theory",
                    theory,
                    "--ticks",
                    12,
                    "--seed",
                    5,
                    "--runs",
                    2,
                    "--no-charts",
                    "--out",
                    out);
            sound("facts", out);
        }
        return rows(out.resolve("facts/facts.csv"), "");
    }

    private static List<String> rows(Path csv, String settings) throws IOException {
        Frame table = Frame.read(csv);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (settings.isEmpty() || table.text(row, "settings").equals(settings)) {
                List<String> cells = new ArrayList<>();
                for (String each : List.of("fact", "value", "low", "high", "in", "era", "runs")) {
                    cells.add(table.text(row, each));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }

    private void assertToldAsOfBatches(Path study) throws IOException {
        for (String each : THEORIES) {
            assertEquals(batch(each), rows(study.resolve("facts/points.csv"), "theory=" + each));
        }
        List<String> all = rows(study.resolve("facts/facts.csv"), "");
        assertEquals(batch(THEORIES.get(0)).size(), all.size());
        assertTrue(all.get(0).endsWith(" 4"), all.get(0));
    }

    private Path experiment() throws IOException {
        Path design = Files.writeString(folder.resolve("design.yaml"), DESIGN);
        Path out = folder.resolve("experiment");
        sound("experiment", design, "--quiet", "--out", out);
        Files.delete(design);
        return out;
    }

    @Test
    void anExperimentIsToldByPointAndOverAllAsTheSameRunsWouldBe() throws IOException {
        Path out = experiment();
        Shell facts = sound("facts", out, "--parallel", 2);
        assertTrue(facts.out().contains("facts in their bands, over 4 runs."), facts.out());
        assertTrue(facts.out().lines().anyMatch(each -> each.endsWith("theory=institutionalism")), facts.out());
        assertToldAsOfBatches(out);
        assertEquals(0, Shell.run("rerun", out).code(), "the experiment's folder is as it was");
        byte[] first = Files.readAllBytes(out.resolve("facts/points.csv"));
        sound("facts", out, "--parallel", 1, "--out", folder.resolve("again"));
        assertEquals(new String(first), Files.readString(folder.resolve("again/points.csv")));
    }

    @Test
    void aComparisonIsToldByTheoryAsTheSameRunsWouldBe() throws IOException {
        Path out = folder.resolve("compared");
        sound(
                "compare",
                WORLD,
                "--theories",
                String.join(",", THEORIES),
                "--runs",
                2,
                "--ticks",
                12,
                "--seed",
                5,
                "--no-charts",
                "--quiet",
                "--out",
                out);
        sound("facts", out);
        assertToldAsOfBatches(out);
        assertEquals(0, Shell.run("rerun", out).code(), "the comparison's folder is as it was");
        Path runs = out.resolve("runs.csv");
        String last = Files.readString(runs).stripTrailing();
        Files.writeString(runs, last + "7\r\n");
        Shell other = Shell.run("facts", out, "--force");
        assertEquals(1, other.code(), other.err());
        assertTrue(
                other.err().contains("Not told: run 4 (point 2, seed 6): played again it is another run"), other.err());
        assertTrue(other.out().contains("over 3 runs."), other.out());
    }

    @Test
    void anExperimentWhoseFilesWereChangedIsRefused() throws IOException {
        Path out = experiment();
        Path design = out.resolve("played/design.yaml");
        String text = Files.readString(design);
        Files.writeString(design, text.replace("ticks: 12", "ticks: 13"));
        Shell changed = Shell.run("facts", out);
        assertEquals(2, changed.code(), changed.out());
        assertTrue(changed.err().contains("holds runs of another design"), changed.err());
        assertTrue(changed.err().contains("scenario differ"), changed.err());
        Files.writeString(design, text);
        Files.delete(out.resolve("experiment.duckdb"));
        Shell gone = Shell.run("facts", out);
        assertEquals(2, gone.code(), gone.out());
        assertTrue(gone.err().contains("experiment.duckdb: is not there"), gone.err());
        assertFalse(Files.exists(out.resolve("facts")), "nothing is left behind");
    }

    @Test
    void aStoreOfWhichNothingWasToldYetSaysWhatToDo() throws IOException {
        Path out = experiment();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.move(out.resolve("experiment.duckdb"), other.resolve("experiment.duckdb"));
        Shell shell = Shell.run("facts", other);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("Maybe go on with --resume first?"), shell.err());
    }
}
