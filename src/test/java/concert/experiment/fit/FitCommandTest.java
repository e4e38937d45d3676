package concert.experiment.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fit} from the command line, on made-up data and, where {@code CONCERT_DATA} names them, on the field's. */
class FitCommandTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    @TempDir
    private Path folder;

    private Path world() throws IOException {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
        Files.writeString(data.resolve("dyads.csv"), MadeUpData.DYADS);
        return data;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --train x            | --train: "x" is no span of years. Maybe 1816-1913?
                    --train 1901-1900    | --train: 1901-1900 ends before it begins. Maybe 1900-1901?
                    --train 1890-1901    | --train: 1890-1901 goes beyond the dyad-years of alliances, which tell what was signed in 1900-1901. Maybe 1900-1901?
                    --train 1950-1960    | --train: 1950-1960 goes beyond the dyad-years of alliances, which tell what was signed in 1900-1901. Maybe 1900-1901?
                    --train 1900-1901 --test 1901-1901 | --test: 1901-1901 has years of the training 1900-1901. Maybe years after it?
                    --train 1900-1900 --theories opportunity | --theories: opportunity gives no reason any weight, so there is none to fit. Maybe leave it out?
                    --train 1900-1900 --what luck      | --what: "luck" is not to be fitted. Maybe opportunity, theory, all or runs?
                    """)
    void whatCannotBeFittedIsRefused(String options, String sentence) throws IOException {
        List<Object> words = new ArrayList<>(List.of("fit", "--data", world(), "--out", folder.resolve("fit")));
        words.addAll(List.of(options.strip().split(" ")));
        Shell shell = Shell.run(words.toArray());
        assertEquals(2, shell.code());
        assertEquals(sentence, shell.err().strip());
        assertFalse(Files.exists(folder.resolve("fit")));
    }

    /** 1947-1980 is to be reported once: it is scored when asked for and never by itself. */
    @Test
    void theLastYearsAreScoredOnlyWhenAskedFor() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to fit");
        Path plain = folder.resolve("plain");
        assertEquals(0, opportunity(plain).code());
        assertTrue(Files.readString(plain.resolve("fit-scores.csv")).contains("1919-1938"));
        assertFalse(Files.readString(plain.resolve("fit-scores.csv")).contains("1947-1980"));
        Path asked = folder.resolve("asked");
        assertEquals(0, opportunity(asked, "--test", "1947-1980").code());
        assertTrue(Files.readString(asked.resolve("fit-scores.csv")).contains("test,1947-1980"));
        assertFalse(Files.exists(asked.resolve("fitted")), "no theory was fitted");
    }

    private Shell opportunity(Path out, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "fit", "--data", DATA, "--train", "1816-1913", "--what", "opportunity", "--quiet", "--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    @Test
    void twoTheoriesOfOneFileAreRefused() throws IOException {
        Path other = folder.resolve("mine.yaml");
        Files.copy(Path.of("scenarios", "theories", "balance-of-power.yaml"), other);
        Shell twice =
                Shell.run("fit", "--data", world(), "--train", "1900-1901", "--theories", "balance-of-power," + other);
        assertEquals(2, twice.code());
        assertEquals(
                "--theories: two would be left as fitted/balance-of-power.yaml. Maybe one of them, or two calls?",
                twice.err().strip());
    }

    @Test
    void withoutDyadYearsThereIsNothingToFit() throws IOException {
        Path data = world();
        Files.delete(data.resolve("dyads.csv"));
        Shell shell = Shell.run("fit", "--data", data, "--train", "1900-1901");
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("--dyads"), shell.err());
    }

    /** The years before 1914: a theory file that validates, scores with nulls, and weights that beat those assumed. */
    @Test
    @Tag("slow")
    void theYearsBefore1914AreFittedAndScored() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to fit");
        Path out = folder.resolve("fit");
        Shell shell = Shell.run(
                "fit",
                "--data",
                DATA,
                "--train",
                "1890-1913",
                "--test",
                "1919-1922",
                "--theories",
                "balance-of-threat",
                "--out",
                out);
        assertEquals(0, shell.code(), shell.err());
        Path theory = out.resolve("fitted").resolve("balance-of-threat.yaml");
        assertEquals(0, Shell.run("validate", theory).code());
        assertEquals(
                "fitted/balance-of-threat", Scenarios.theory(theory.toString()).name());
        List<String> scores = Files.readAllLines(out.resolve("fit-scores.csv"));
        assertTrue(score(scores, "fitted,train") > score(scores, "assumed,train"), "fitted beats assumed");
        assertTrue(score(scores, "fitted,train") > score(scores, "none,train"), "fitted beats weights of 0");
        assertTrue(Files.readString(out.resolve("fit.csv")).contains("opportunity,defence,1890-1913"));
        assertTrue(Files.readString(out.resolve("data-dictionary.csv")).contains("fit-scores.csv"));
        assertTrue(score(scores, "constant,test") < 0, "the null that knows how often alone is scored too");
        List<String> eras = Files.readAllLines(out.resolve("fit-eras.csv"));
        assertTrue(eras.get(1).startsWith("1890-1913,train,1,balance-of-threat,"), eras.get(1));
        assertTrue(eras.get(2).startsWith("1919-1922,test,1,balance-of-threat,"), eras.get(2));
        assertEquals(3, eras.size());
        String page = Files.readString(out.resolve("fit.html"));
        assertTrue(page.contains("Which theory explains which era") && page.contains("default-src 'none'"));
    }

    private static double score(List<String> lines, String which) {
        String line = lines.stream()
                .filter(each -> each.startsWith("theory,balance-of-threat," + which))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.split(",")[7]);
    }
}
