package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.results.row.DecisionRow;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands one after another, as a newcomer would use them. */
class TourTest {
    @TempDir
    private Path folder;

    @Test
    void aNewScenarioValidatesRunsAndRepeats() throws IOException {
        Path file = folder.resolve("my world.yaml");
        done(Shell.run("new", folder.resolve("my world")));
        assertEquals(2, Shell.run("new", file).code());
        assertTrue(done(Shell.run("validate", file)).out().contains("no fault"));
        Path out = folder.resolve("out");
        Shell run = done(Shell.run("run", file, "--out", out, "--no-charts"));
        assertTrue(run.out().contains("Formed: "), run.out());
        assertTrue(run.out().endsWith("Results: " + out + System.lineSeparator()), run.out());
        assertTrue(done(Shell.run("rerun", out.resolve("manifest.json"))).out().startsWith("The same"));
    }

    @Test
    void aTheoryOfOnesOwnIsCheckedLikeAScenario() throws IOException {
        String shipped = Files.readString(Path.of("scenarios/theories/balance-of-threat.yaml"));
        Path file = Files.writeString(
                folder.resolve("my-theory.yaml"), shipped.replace("name: balance", "name: my-balance"));
        assertEquals(
                file + ": no fault. A theory.",
                done(Shell.run("validate", file)).out().strip());
        Files.writeString(file, shipped.replace("affinity:", "affinty:"));
        Shell shell = Shell.run("validate", file);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("weights has no key \"affinty\". Maybe affinity?"), shell.err());
    }

    @Test
    void rerunNoticesAChangedFile() throws IOException {
        Path out = run("out", "--theory", "balance-of-power", "--set", "parameters.war-cost=0.2");
        done(Shell.run("rerun", out));
        Files.writeString(out.resolve("states.csv"), Files.readString(out.resolve("states.csv")) + "\n");
        Shell shell = Shell.run("rerun", out);
        assertEquals(1, shell.code());
        assertTrue(shell.out().contains("states.csv: changed in the folder since the run"), shell.out());
    }

    @Test
    void everyDecisionAddsUpAndWhyTellsThePairs() throws IOException {
        Path out = run("out");
        Frame decisions = Frame.read(out.resolve("decisions.csv"));
        List<String> reasons = DecisionRow.columns(decisions);
        int offer = -1;
        for (int row = 0; row < decisions.rows(); row++) {
            double sum = 0;
            for (String each : reasons) {
                sum += decisions.number(row, each);
            }
            assertEquals(decisions.number(row, "value"), sum, 1e-9);
            offer = offer < 0 && !decisions.text(row, "partner").isEmpty() ? row : offer;
        }
        Shell why = done(Shell.run(
                "why",
                out,
                decisions.text(offer, "state"),
                decisions.text(offer, "partner").toLowerCase(Locale.ROOT)));
        for (String each : reasons) {
            assertTrue(why.out().contains("      " + each.replace("reason_", "")), why.out());
        }
        assertTrue(why.out().contains(" (chance "), why.out());
        assertEquals(2, Shell.run("why", out, "S001", "nobody").code());
    }

    @Test
    void theChanceBesideARefusalInWhyIsThatOfRefusing() throws IOException {
        Path out = run(
                "out",
                "--set",
                "parameters.precision=12",
                "--set",
                "parameters.units-of-day=0",
                "--set",
                "parameters.move-rate=1",
                "--set",
                "parameters.signing-cost=0.02",
                "--set",
                "parameters.signing-cost-depth=0");
        Frame decisions = Frame.read(out.resolve("decisions.csv"));
        int told = 0;
        for (int row = 0; row < decisions.rows(); row++) {
            boolean no = decisions.text(row, "consented").equals("0");
            boolean answer = decisions.text(row, "move").equals("answer");
            if (no && answer && told == 0) {
                double consent = 1 / (1 + Math.exp(-12 * (decisions.number(row, "value") - .02)));
                assertEquals(1 - consent, decisions.number(row, "probability"), 1e-9);
                Shell why = done(Shell.run("why", out, decisions.text(row, "state"), decisions.text(row, "partner")));
                String chance = String.format(Locale.ROOT, "(chance %.1f %%)", 100 * (1 - consent));
                assertTrue(why.out().contains(" declined a"), why.out());
                assertTrue(why.out().contains(chance), why.out());
                told++;
            }
        }
        assertEquals(1, told);
    }

    @Test
    void aRunReplacesAnEarlierOneAndLeavesNothingBeside() throws IOException {
        run("out");
        Path out = run("out", "--seed", "5");
        assertEquals("5", Manifest.read(out.resolve("manifest.json")).text("seed"));
        try (Stream<Path> list = Files.list(folder)) {
            assertEquals(List.of(out), list.toList());
        }
    }

    @Test
    void runsDifferByTheirSeedsAloneWhateverTheThreads() throws IOException {
        Path many = folder.resolve("many");
        done(Shell.run("run", "random:n=5,seed=2", "--ticks", "8", "--runs", "3", "--no-charts", "--out", many));
        Path alone = run("alone", "--seed", "4");
        Map<String, String> first = csv(many.resolve("run-001"));
        Map<String, String> third = csv(many.resolve("run-003"));
        assertEquals(csv(alone), third);
        assertFalse(first.equals(third));
        assertTrue(Frame.read(many.resolve("measures-bands.csv")).rows() > 8);
        done(Shell.run("rerun", many));
        String several = Shell.run("why", many, "S0001", "S0002").err();
        assertTrue(several.contains("holds several runs. Maybe " + many.resolve("run-001")), several);
    }

    @Test
    void checkpointAndResumeGiveTheBytesOfTheWholeRun() throws IOException {
        Path whole = run("whole");
        Path saved = run("saved", "--checkpoint", "4");
        Path file = folder.resolve("saved-at-4.checkpoint");
        Path resumed = run("resumed", "--resume", file.toString());
        assertEquals(csv(whole), csv(saved));
        assertEquals(csv(whole), csv(resumed));
        Shell other =
                Shell.run("run", "random:n=5,seed=2", "--seed", "9", "--ticks", "8", "--resume", file, "--out", whole);
        assertEquals(2, other.code());
        assertEquals(
                file + ": seed is 2 in it and 9 here. Maybe --seed 2?",
                other.err().lines().findFirst().orElseThrow());
        Files.writeString(file, "no checkpoint");
        Shell garbage = Shell.run("run", "random:n=5,seed=2", "--ticks", "8", "--resume", file, "--out", whole);
        assertEquals(2, garbage.code());
        assertTrue(garbage.err().contains("is no checkpoint. Maybe"), garbage.err());
    }

    @Test
    void quietPrintsThePathAlone() {
        Path out = folder.resolve("out");
        assertEquals(
                out + System.lineSeparator(),
                done(Shell.run("run", "random:n=4,seed=1", "--ticks", "3", "--quiet", "--no-charts", "--out", out))
                        .out());
    }

    @Test
    void everyListIsLinesOrJson() {
        for (String what : List.of("scenarios", "theories", "measures", "parameters")) {
            assertTrue(done(Shell.run("list", what)).out().lines().count() > 0, what);
            assertTrue(done(Shell.run("list", what, "--json")).out().startsWith("["), what);
        }
    }

    @Test
    void everyCommandHelpsWithAnExample() {
        for (String each : List.of("run", "compare", "report", "why", "rerun", "new", "validate", "list")) {
            String help = done(Shell.run(each, "--help")).out();
            assertTrue(help.contains("Example: concert " + each), help);
        }
        assertTrue(done(Shell.run("--version")).out().matches("concert \\d+\\.\\d+\\.\\d+\\S*\\R"));
        assertTrue(done(Shell.run("run", "--cite")).out().startsWith("@software{concert,"));
    }

    private Path run(String name, String... more) {
        Path out = folder.resolve(name);
        List<Object> words =
                new ArrayList<>(List.of("run", "random:n=5,seed=2", "--ticks", "8", "--no-charts", "--out", out));
        words.addAll(List.of(more));
        done(Shell.run(words.toArray()));
        return out;
    }

    private static Shell done(Shell shell) {
        assertEquals(0, shell.code(), shell.err());
        assertEquals("", shell.err());
        return shell;
    }

    /** The hashes of a folder's CSV files. */
    private static Map<String, String> csv(Path run) throws IOException {
        return new TreeMap<>(Manifest.read(run.resolve("manifest.json")).csv());
    }
}
