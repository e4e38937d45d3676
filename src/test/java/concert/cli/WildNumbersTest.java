package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** report ends in seconds whatever numbers stand in a damaged folder. */
class WildNumbersTest {
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final Pattern SHARE = Pattern.compile("(?<=[,\n])-?0\\.\\d+");

    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void run() {
        run = folder.resolve("run");
        Shell shell = Shell.run("run", "random:n=4,seed=1", "--ticks", "4", "--no-charts", "--quiet", "--out", run);
        assertEquals(0, shell.code(), shell.err());
    }

    /** The line on which the first such number stands. */
    private static int line(String file) throws IOException {
        String whole = Files.readString(run.resolve(file));
        Matcher first = SHARE.matcher(whole);
        assertTrue(first.find(), file);
        return (int) whole.substring(0, first.start()).lines().count()
                + (whole.charAt(first.start() - 1) == '\n' ? 1 : 0);
    }

    private Shell report(String file, String number) throws IOException {
        Path damaged = run.resolve(file);
        String whole = Files.readString(damaged);
        try {
            Files.writeString(damaged, SHARE.matcher(whole).replaceAll(number));
            return assertTimeoutPreemptively(SECONDS, () -> Shell.run("report", run));
        } finally {
            Files.writeString(damaged, whole);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "states.csv, Infinity",
        "states.csv, -Infinity",
        "states.csv, NaN",
        "measures.csv, Infinity",
        "pacts.csv, NaN",
        "decisions.csv, 1e999"
    })
    void whatIsNoFiniteNumberIsRefusedByLine(String file, String number) throws IOException {
        Shell shell = report(file, number);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains(file + ":" + line(file) + ": "), shell.err());
        assertTrue(shell.err().contains("it must be a finite number or empty"), shell.err());
    }

    @ParameterizedTest
    @CsvSource({
        "states.csv, 1e308",
        "states.csv, -1e308",
        "states.csv, 1e300",
        "states.csv, 5e-324",
        "measures.csv, 1e308",
        "measures.csv, -1e308",
        "pacts.csv, 1e308",
        "threats.csv, 1e308",
        "wars.csv, 1e308"
    })
    void whatIsFarTooLargeOrSmallEndsToo(String file, String number) throws IOException {
        Shell shell = report(file, number);
        assertTrue(shell.code() == 0 || shell.code() == 2, shell.err());
        assertTrue(!shell.err().contains("fault of Concert"), shell.err());
    }
}
