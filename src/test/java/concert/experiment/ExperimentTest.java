package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.design.Design;
import concert.experiment.design.Shard;
import concert.results.played.Run;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design is run whole, once, whatever the threads and however often it is stopped. */
@Tag("slow")
class ExperimentTest {
    @TempDir
    private Path folder;

    private List<String> run(String name, int threads) throws IOException {
        Design design = Tiny.design(folder, Tiny.FILE);
        Path place = folder.resolve(name);
        new Experiment(design, new LocalRunner(threads)).run(place, false, result -> {}, () -> false);
        return Tiny.tables(place);
    }

    @Test
    void theNumberOfThreadsChangesNoRow() throws IOException {
        List<String> one = run("one", 1);
        assertEquals(one, run("three", 3));
        assertEquals(60, one.stream().filter(row -> row.startsWith("runs|")).count());
        assertEquals(12, one.stream().filter(row -> row.startsWith("factors|")).count());
        assertEquals(
                180, one.stream().filter(row -> row.startsWith("measures|")).count());
        assertEquals(
                60 * 8 * 3, one.stream().filter(row -> row.startsWith("ticks|")).count());
        assertTrue(one.stream().anyMatch(row -> row.startsWith("treaties|")));
        assertTrue(one.stream().anyMatch(row -> row.startsWith("events|")));
    }

    @Test
    void whatIsKeptIsWhatARunByItselfSays() throws IOException {
        List<String> rows = run("alone", 2);
        Run run = PausableRun.play(
                Scenarios.open(
                        "random:n=7,seed=2",
                        Overrides.of(List.of("ticks=8", "publicity.secret=0.4", "seed=3"))
                                .withTheory("constructivism")),
                tick -> {});
        double sum = 0;
        for (double each : run.measures().column("alliances")) {
            sum += each;
        }
        // point 5 is constructivism with secrecy .4, and run 43 its third replication
        String row = rows.stream()
                .filter(each -> each.startsWith("measures|43|alliances|"))
                .findFirst()
                .orElseThrow();
        assertEquals(sum, Double.parseDouble(row.split("\\|")[6]), 1e-12);
        assertTrue(rows.contains("runs|43|5|3|3|done|null"), row);
    }

    @Test
    void aStoppedRunGoesOn() throws IOException {
        List<String> whole = run("whole", 2);
        Design design = Tiny.design(folder, Tiny.FILE);
        Path place = folder.resolve("parts");
        AtomicInteger seen = new AtomicInteger();
        Executor.Outcome first = new Experiment(design, new LocalRunner(2))
                .run(place, false, result -> seen.incrementAndGet(), () -> seen.get() >= 17);
        assertTrue(first.left() > 0 && first.done() >= 17, first.toString());
        assertNotEquals(whole, Tiny.tables(place));
        Executor.Outcome second =
                new Experiment(design, new LocalRunner(2)).run(place, true, result -> {}, () -> false);
        assertEquals(new Executor.Outcome(60, 0, 0), second);
        assertEquals(whole, Tiny.tables(place));
    }

    @Test
    void aChangedDesignIsRefusedWithWhatChanged() throws IOException {
        run("kept", 2);
        String changed =
                Tiny.FILE.replace("replications: 10", "replications: 11").replace("ticks: 8", "ticks: 9");
        Experiment other = new Experiment(Tiny.design(folder, changed), new LocalRunner(1));
        Path place = folder.resolve("kept");
        String said = assertThrows(Faults.class, () -> other.run(place, true, result -> {}, () -> false))
                .getMessage();
        assertTrue(said.contains("another design: replications, scenario changed"), said);
        Experiment same = new Experiment(Tiny.design(folder, Tiny.FILE), new LocalRunner(1));
        String twice = assertThrows(Faults.class, () -> same.run(place, false, result -> {}, () -> false))
                .getMessage();
        assertTrue(twice.contains("60 runs already") && twice.contains("--resume"), twice);
    }

    @Test
    void partsMergeIntoTheWhole() throws IOException {
        List<String> whole = run("entire", 2);
        Design design = Tiny.design(folder, Tiny.FILE);
        List<Path> parts = List.of(folder.resolve("p1"), folder.resolve("p2"), folder.resolve("p3"));
        for (int part = 0; part < 3; part++) {
            Executor.Outcome outcome = new Experiment(design, new LocalRunner(1), new Shard(part + 1, 3))
                    .run(parts.get(part), false, result -> {}, () -> false);
            assertEquals(new Executor.Outcome(20, 0, 0), outcome);
        }
        assertEquals(60, Merge.of(parts, folder.resolve("merged")));
        assertEquals(whole, Tiny.tables(folder.resolve("merged")));
        String other = Tiny.FILE.replace("seed=2", "seed=3");
        new Experiment(Tiny.design(folder, other), new LocalRunner(1), new Shard(1, 30))
                .run(folder.resolve("other"), false, result -> {}, () -> false);
        List<Path> mixed = List.of(parts.get(0), folder.resolve("other"), folder.resolve("none"));
        String said = assertThrows(Faults.class, () -> Merge.of(mixed, folder.resolve("mixed")))
                .getMessage();
        assertTrue(said.contains("scenario differ") && said.contains("none: holds no"), said);
    }
}
