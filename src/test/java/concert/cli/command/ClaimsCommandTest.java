package concert.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.experiment.claim.Claim;
import concert.experiment.claim.Toy;
import concert.experiment.claim.trial.Failure;
import concert.experiment.claim.trial.Outcome;
import concert.experiment.claim.trial.Trials;
import concert.results.folder.Manifest;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code claims} from the command line to its folder. */
class ClaimsCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--runs 0 | --runs: 0 is no number of runs; it must be 2 or more, so that they can differ. Maybe 20?",
                "--runs -3 | --runs: -3 is no number of runs; it must be 2 or more",
                "--runs 1 | --runs: 1 is no number of runs; it must be 2 or more",
                "--runs 1000000 | --runs: 1000000 is no number of runs; it must be at most 100000. Maybe 20?",
                "--runs few | --runs",
                "--parallel 0 | --parallel: 0 threads are none; it must be 1 or more. Maybe 2?",
                "--out pom.xml L05 | pom.xml: is a file where a folder is needed. Maybe another --out?",
                "L05x | L05x: there is no such claim or file. Maybe L05?",
                "no/such.yaml L07x | L07x: there is no such claim or file. Maybe L07?"
            })
    void badCommandLinesAreRefused(String line, String fault) {
        Object[] words = ("claims " + line).split(" ");
        Shell shell = Shell.run(words);
        assertEquals(2, shell.code(), shell.err());
        assertEquals("", shell.out());
        assertTrue(shell.err().contains(fault), shell.err());
    }

    @Test
    void leavesTableAndPageTheSameOnAnyNumberOfThreads() throws IOException {
        Path claim = Toy.write(folder, Toy.FILE);
        Path out = folder.resolve("out");
        Shell shell = Shell.run("claims", claim, "--runs", 6, "--parallel", 1, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        assertEquals("", shell.err());
        assertTrue(shell.out().contains("T1    +  States with occasions"), shell.out());
        assertTrue(shell.out().contains("Page: " + out.resolve("claims.html")), shell.out());
        String table = Files.readString(out.resolve("claims.csv"));
        String page = Files.readString(out.resolve("claims.html"));
        assertTrue(page.contains("concert claims T1 --runs 6"), "the command to repeat it");
        Shell again = Shell.run("claims", claim, "--runs", 6, "--parallel", 3, "--out", out, "--quiet");
        assertEquals(new Shell(0, "", ""), again);
        assertEquals(table, Files.readString(out.resolve("claims.csv")));
        assertEquals(page, Files.readString(out.resolve("claims.html")));
    }

    @Test
    void claimsComeByIdEachOnce() throws IOException {
        Path two = Files.writeString(
                folder.resolve("T0.yaml"), Toy.FILE.replace("id: T1", "id: T0").replace("higher", "lower"));
        Path one = Toy.write(folder, Toy.FILE);
        Path out = folder.resolve("out");
        Shell shell = Shell.run("claims", one, two, one, "--runs", 2, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        List<String> rows = Files.readAllLines(out.resolve("claims.csv"));
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).startsWith("T0,") && rows.get(2).startsWith("T1,"), rows.toString());
    }

    @Test
    void twoClaimsOfOneIdAreRefused() throws IOException {
        Path one = Toy.write(folder, Toy.FILE);
        Path two = Files.writeString(folder.resolve("other.yaml"), Toy.FILE);
        Shell shell = Shell.run("claims", one, two, "--out", folder.resolve("out"));
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("id \"T1\" is that of " + one + " too. Maybe another id?"), shell.err());
    }

    @Test
    void aRunThatFailsIsToldAndTheRestKept() throws IOException {
        Claim claim = Claim.of(Scenarios.claim(Toy.write(folder, Toy.FILE).toString()));
        Trials trials = Trials.of(List.of(claim), 2);
        Outcome whole = trials.run(2, () -> {});
        Failure failure = new Failure("random:n=6,seed=3", "balance-of-threat", List.of("ticks=8"), 2, "boom <b>");
        ClaimsCommand command = new ClaimsCommand();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command).setErr(new PrintWriter(err, true));
        Path out = folder.resolve("out");
        line.parseArgs("--out", out.toString(), "--quiet");
        assertEquals(
                1, command.finish(new Outcome(whole.findings(), List.of(failure), whole.runs(), List.of()), trials));
        assertEquals(
                "A run failed: random:n=6,seed=3, balance-of-threat, seed 2, ticks=8: boom <b>",
                err.toString().strip());
        assertEquals(2, Files.readAllLines(out.resolve("claims.csv")).size());
        String page = Files.readString(out.resolve("claims.html"));
        assertTrue(page.contains("seed 2, ticks=8: boom &lt;b&gt;</li>"), "listed, and no markup");
        assertEquals(
                List.of(failure.words()),
                Manifest.read(out.resolve(Manifest.FILE)).list("failed"));
    }

    @Test
    void theFolderAloneGivesTheSamePage() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = Shell.run("claims", "L10a", "--runs", 3, "--out", out, "--quiet");
        assertEquals(0, shell.code(), shell.err());
        String page = Files.readString(out.resolve("claims.html"));
        Files.delete(out.resolve("claims.html"));
        assertEquals(
                "Report: " + out.resolve("claims.html"),
                Shell.run("report", out).out().strip());
        assertEquals(page, Files.readString(out.resolve("claims.html")));
        Files.writeString(out.resolve("claims.csv"), "claim,theory\nL99,none\n");
        Shell damaged = Shell.run("report", out);
        assertEquals(2, damaged.code(), damaged.err());
        assertFalse(damaged.err().contains("Exception"), damaged.err());
    }

    /** Values of every run, seeds, hashes of what was played; rerun plays it again, whatever became of the claim's file. */
    @Test
    void claimsLeaveTheirRunsAndRerunRepeatsThem() throws IOException {
        Path claim = Toy.write(folder, Toy.FILE);
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Shell.run("claims", claim, "--runs", 3, "--out", out, "--quiet").code());
        List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
        assertEquals("claim,theory,world,scenario,side,ablated,seed,value", runs.get(0));
        assertEquals(13, runs.size());
        Manifest manifest = Manifest.read(out.resolve(Manifest.FILE));
        assertEquals(4, manifest.list("played").size());
        assertTrue(
                manifest.list("played").get(0).matches(".*sha256=[0-9a-f]{64}.*"),
                manifest.list("played").get(0));
        assertTrue(manifest.content().get("seeds").toString().contains("T1=[1, 2, 3]"));
        Files.delete(claim);
        Shell same = Shell.run("rerun", out);
        assertEquals(0, same.code(), same.err() + same.out());
        assertTrue(same.out().contains("The same"), same.out());
        Path kept = out.resolve("claims").resolve("t1.yaml");
        Files.writeString(kept, Files.readString(kept).replace("move-rate: 0.6", "move-rate: 0.5"));
        Shell other = Shell.run("rerun", out);
        assertEquals(1, other.code());
        assertTrue(other.out().contains("another scenario was played than now is random:n=6,seed=3"), other.out());
        assertTrue(other.out().contains("runs.csv: the runs repeated give other bytes"), other.out());
    }

    @Test
    void aFolderThatNoRunLeftIsNotTouched() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("letter.txt"), "dear");
        Shell shell = Shell.run("claims", "L10a", "--runs", 2, "--out", out);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("holds files that no run left"), shell.err());
        assertEquals("dear", Files.readString(out.resolve("letter.txt")));
    }
}
