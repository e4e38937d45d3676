package concert.report.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an experiment has a row of each picture for every point, or for every factor. */
@Tag("slow")
class ExperimentPageTest {
    private static final String HEAD = String.join(
            "\n",
            "experiment: 1",
            "name: <tiny>",
            "scenario: random:n=6,seed=2",
            "ticks: 4",
            "replications: 2",
            "factors:",
            "  - {path: publicity.secret, from: 0, to: 0.8@}",
            "  - {path: parameters.move-rate, from: 0.1, to: 0.9@}",
            "measures: [alliances, cohesion]",
            "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "design: factorial | , steps: 3 | mean over the runs of a point | 9",
                "design: morris, samples: 4, levels: 4 | '' | sigma, how much they differ | 2",
                "design: saltelli, samples: 8 | '' | total index | 2",
                "design: sobol, samples: 12 | '' | rank correlation | 2"
            })
    void everyDesignHasItsPictures(String design, String steps, String key, int rows) throws IOException {
        String text = HEAD.replace("@", steps.replace("'", "")) + design.replace(", ", "\n") + "\n";
        Path file = Files.writeString(folder.resolve("tiny.yaml"), text);
        Path out = folder.resolve("out");
        Shell shell = Shell.run("experiment", file, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.out().contains("Page: " + out.resolve("experiment.html")), shell.out());
        String page = Files.readString(out.resolve("experiment.html"));
        assertTrue(page.contains("<h1>&lt;tiny&gt;</h1>"), "a name is text, not markup");
        assertTrue(page.contains("P-values of simulated samples"), "the warning");
        assertTrue(page.contains("degenerate runs"), "the rates of degeneracy");
        assertEquals(2, page.split(Pattern.quote(key), -1).length - 1, key);
        long labels = Pattern.compile("<text x=\"0\"").matcher(page).results().count();
        assertEquals(2L * rows, labels);
    }
}
