package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What if, from a tick on: the past is shared to the byte, the future is another. */
@Tag("slow")
class BranchTest {
    private static final List<String> TICKED = List.of("states.csv", "measures.csv", "decisions.csv", "pacts.csv");

    @TempDir
    private Path folder;

    private Path plain;

    @BeforeEach
    void play() {
        plain = run("plain");
    }

    private Path run(String name, String... more) {
        Path out = folder.resolve(name);
        List<Object> words =
                new ArrayList<>(List.of("run", "europe-1914", "--ticks", "10", "--no-charts", "--out", out));
        words.addAll(List.of(more));
        Shell shell = Shell.run(words.toArray());
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    @Test
    void aBranchThatChangesNothingIsTheSameRun() throws IOException {
        Path same = run("same", "--branch", "4", "--set", "parameters.loss-of-strength=1");
        assertEquals(
                Manifest.read(plain.resolve("manifest.json")).csv(),
                Manifest.read(same.resolve("manifest.json")).csv());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theory=balance-of-power",
                "theory.weights.affinity=3",
                "parameters.loss-of-strength=0.2",
                "parameters.mean-obligation=0.9",
                "parameters.rivalry-affinity=0.6",
                "publicity.secret=1",
                "states.GMY.theory=offensive-realism",
                "states.GMY.capability=0.9",
                "states.GMY.revisionism=-0.9",
                "states.GMY.identity=[1, 1]",
                "relations.FRN-GMY.rivalry=0"
            })
    void thePastIsSharedAndTheFutureIsNot(String setting) throws IOException {
        Path other = run("other", "--branch", "4", "--set", setting);
        boolean parted = false;
        for (String each : TICKED) {
            Frame mine = Frame.read(plain.resolve(each));
            Frame yours = Frame.read(other.resolve(each));
            assertEquals(rows(mine, 0, 4), rows(yours, 0, 4), each);
            parted |= !rows(mine, 4, 10).equals(rows(yours, 4, 10));
        }
        assertTrue(parted, setting + " changes nothing");
        Shell again = Shell.run("rerun", other);
        assertEquals("The same: every CSV file, to the byte.", again.out().strip(), again.err());
    }

    /** Under balance of threat nobody asks who governs. */
    @Test
    void aRegimeMattersToWhoAsksForIt() throws IOException {
        Path one = run("one", "--theory", "democratic-peace");
        Path other = run("other", "--theory", "democratic-peace", "--branch", "4", "--set", "states.GMY.regime=1");
        Frame mine = Frame.read(one.resolve("states.csv"));
        Frame yours = Frame.read(other.resolve("states.csv"));
        assertEquals(rows(mine, 0, 4), rows(yours, 0, 4));
        assertNotEquals(rows(mine, 4, 10), rows(yours, 4, 10));
    }

    @Test
    void theManifestTellsTheBranchAndTheReportRepeatsIt() throws IOException {
        Path other = run("other", "--branch", "4", "--set", "theory=balance-of-power");
        Manifest manifest = Manifest.read(other.resolve("manifest.json"));
        assertEquals("4", manifest.text("branch"));
        assertEquals(List.of("balance-of-power", "balance-of-threat"), manifest.list("theories"));
        Frame states = Frame.read(other.resolve("states.csv"));
        for (int row = 0; row < states.rows(); row++) {
            boolean before = states.number(row, "tick") < 4;
            assertEquals(before ? "balance-of-threat" : "balance-of-power", states.text(row, "theory"));
        }
        assertEquals(0, Shell.run("report", other).code());
        String page = Files.readString(other.resolve("report.html"));
        assertTrue(
                page.contains("concert run europe-1914 --ticks 10 --set theory=balance-of-power --branch 4 --seed 1"),
                "command");
    }

    @Test
    void severalRunsBranchEachFromItsOwnPast() throws IOException {
        Path many = folder.resolve("many");
        String words = "run europe-1914 --ticks 8 --runs 2 --branch 4 --set theory=balance-of-power --no-charts --out ";
        Shell shell = Shell.run((Object[]) (words + many).split(" "));
        assertEquals(0, shell.code(), shell.err());
        Frame first = Frame.read(many.resolve("run-001").resolve("states.csv"));
        Frame second = Frame.read(many.resolve("run-002").resolve("states.csv"));
        assertEquals(rows(Frame.read(plain.resolve("states.csv")), 0, 4), rows(first, 0, 4));
        assertNotEquals(rows(first, 0, 4), rows(second, 0, 4));
        assertEquals(
                "The same: every CSV file of 2 runs, to the byte.",
                Shell.run("rerun", many).out().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --branch 4 | --branch: changes nothing without --set. Maybe --set theory=balance-of-power?
                    --branch 0 --set theory=balance-of-power | --branch: 0 is no tick to go on from; it must be between 1 and 9. Maybe 5?
                    --branch 10 --set theory=balance-of-power | --branch: 10 is no tick to go on from; it must be between 1 and 9. Maybe 5?
                    --branch 4 --set theory=balance-of-pwer | --set theory: there is no theory "balance-of-pwer". Maybe balance-of-power?
                    --branch 4 --set events.1.at=1893 | --branch: events or drivers would change before tick 4, in the past that both share. Maybe a later event, or an earlier branch?
                    """)
    void whatCannotBeIsRefused(String given, String said) {
        Object[] words = ("run europe-1914 --ticks 10 --out " + folder.resolve("out") + " " + given).split(" ");
        Shell shell = Shell.run(words);
        assertEquals(2, shell.code());
        assertEquals(said, shell.err().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.GMY.economy=1",
                "states.GMY.reputation=0.1",
                "ticks=20",
                "seed=3",
                "treaties.Dual Alliance.publicity=open",
                "relations.FRN-GMY.trade=0.4",
                "parameters.first-trust=0.1",
                "theory.parameters.trust-rivalry=0.1",
                "parameters.historical-capability=1"
            })
    void whatOnlyAStartCanHaveIsRefused(String setting) {
        Shell shell =
                Shell.run("run", "europe-1914", "--branch", "4", "--set", setting, "--out", folder.resolve("out"));
        assertEquals(2, shell.code(), shell.out());
        assertTrue(
                shell.err()
                        .startsWith("--set " + setting.replaceFirst("=.*", "")
                                + ": is what a run starts from and cannot change on its way."),
                shell.err());
    }

    /** The rows of some ticks, as texts. */
    private static List<String> rows(Frame frame, int from, int to) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            int at = row;
            if (frame.number(row, "tick") >= from && frame.number(row, "tick") < to) {
                rows.add(String.join(
                        ",",
                        frame.columns().stream()
                                .map(each -> frame.text(at, each))
                                .toList()));
            }
        }
        return rows;
    }
}
