package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code facts}. */
class FactsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theCommandLeavesATableAndSaysInOrOut() throws IOException {
        Path run = folder.resolve("run");
        assertEquals(
                0,
                Shell.run("run", "europe-1914", "--ticks", 12, "--no-charts", "--quiet", "--out", run)
                        .code());
        Shell facts = Shell.run("facts", run);
        assertEquals(0, facts.code(), facts.err());
        List<String> lines = Files.readAllLines(run.resolve("facts").resolve("facts.csv"));
        assertTrue(lines.get(0).startsWith("fact,value,low,high,in,source"), lines.get(0));
        assertEquals(2 + Fact.ALL.size(), lines.size());
        assertTrue(lines.get(1).contains("1816-1913"), lines.get(1));
        assertTrue(facts.out().contains("facts in their bands, over 1 run."), facts.out());
        assertEquals(0, Shell.run("rerun", run).code(), "the run's folder is as it was");
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        Shell none = Shell.run("facts", folder);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("holds no run with its tables"), none.err());
        assertEquals(2, Shell.run("facts", folder.resolve("nowhere")).code());
    }

    @Test
    void severalRunsAndMadeUpWorldsAreToldAlike() throws IOException {
        Path runs = folder.resolve("runs");
        assertEquals(
                0,
                Shell.run(
                                "run",
                                "random:n=8,seed=2",
                                "--runs",
                                2,
                                "--ticks",
                                11,
                                "--no-charts",
                                "--quiet",
                                "--out",
                                runs)
                        .code());
        Shell facts = Shell.run("facts", runs);
        assertEquals(0, facts.code(), facts.err());
        assertTrue(facts.out().contains("over 2 runs."), facts.out());
    }
}
