package concert.experiment.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison keeps what a scenario measures of its own: in its tables, on its page, on the console. */
class OwnMeasuresComparedTest {
    private static final String FORMULA = "measures.twice_threat=2 * threat";

    @TempDir
    private Path folder;

    private Path out;
    private String told;

    @BeforeEach
    void compare() {
        out = folder.resolve("compared");
        Shell shell = Shell.run(
                "compare",
                "random:n=5,seed=3",
                "--ticks",
                8,
                "--runs",
                3,
                "--theories",
                "balance-of-threat,constructivism",
                "--set",
                FORMULA,
                "--no-charts",
                "--out",
                out);
        assertEquals(0, shell.code(), shell.err());
        told = shell.out();
    }

    @Test
    void everyTableHasThem() throws IOException {
        Frame runs = Frame.read(out.resolve("runs.csv"));
        assertEquals(6, runs.rows());
        for (int row = 0; row < runs.rows(); row++) {
            assertEquals(2 * runs.number(row, "threat"), runs.number(row, "twice_threat"), 1e-9);
        }
        Frame means = Frame.read(out.resolve("comparison.csv"));
        assertEquals(2, mean(means, "twice_threat", "constructivism") / mean(means, "threat", "constructivism"), 1e-9);
        Frame differences = Frame.read(out.resolve("differences.csv"));
        assertTrue(IntStream.range(0, differences.rows())
                .anyMatch(row -> differences.text(row, "measure").equals("twice_threat")));
        String dictionary = Files.readString(out.resolve("data-dictionary.csv"));
        assertTrue(dictionary.contains("Of the scenario: 2 * threat."), dictionary);
    }

    private static double mean(Frame means, String measure, String theory) {
        return IntStream.range(0, means.rows())
                .filter(row -> means.text(row, "measure").equals(measure)
                        && means.text(row, "theory").equals(theory))
                .mapToDouble(row -> means.number(row, "mean"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void consoleAndPageTellThem() throws IOException {
        List<String> lines = told.lines().map(String::strip).toList();
        assertTrue(lines.contains("twice threat"), told);
        assertTrue(Files.readString(out.resolve("comparison.html")).contains("twice threat"));
    }

    @Test
    void itIsRepeatedToTheByte() {
        Shell rerun = Shell.run("rerun", out);
        assertEquals(0, rerun.code(), rerun.out() + rerun.err());
        assertEquals(0, Shell.run("facts", out).code());
    }
}
