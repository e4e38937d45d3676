package concert.experiment.hindcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.library.Scenarios;
import concert.theory.book.Theory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hindcast that was stopped keeps the worlds and theories it has finished; gone on with, it leaves the same bytes. */
class HindcastResumeTest {
    private static final String THEORIES = "balance-of-threat,balance-of-power";
    private static final int RUNS = 8;

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void data() throws IOException {
        data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
    }

    private Shell hindcast(Path out, Object... more) {
        return Shell.run(Stream.concat(
                        Stream.of(
                                "hindcast",
                                "--data",
                                data,
                                "--from",
                                1900,
                                "--to",
                                1901,
                                "--horizon",
                                1,
                                "--theories",
                                THEORIES,
                                "--quiet",
                                "--out",
                                out),
                        Stream.of(more))
                .toArray());
    }

    /** One job after another, so that what is over when it is stopped is no matter of luck. */
    private static final class InTurn implements Runner {
        @Override
        public <J, R> void run(List<J> jobs, RunTask<J, R> task, BiConsumer<J, R> sink, BooleanSupplier stopped)
                throws IOException {
            for (J each : jobs) {
                if (!stopped.getAsBoolean()) {
                    sink.accept(each, task.play(each));
                }
            }
        }
    }

    /** As the command does, stopped once so many runs are over. */
    private void stopped(Path out, int after) throws IOException {
        List<Theory> theories = new ArrayList<>();
        for (String each : THEORIES.split(",")) {
            theories.add(Scenarios.theory(each));
        }
        HindcastOrder order = new HindcastOrder(1900, 1901, 5, List.of(1), theories, RUNS, 1);
        int[] played = new int[1];
        Hindcast hindcast = new Hindcast(new FieldData(DataFiles.of(data, Map.of())), order);
        assertTrue(hindcast.run(new InTurn(), () -> played[0]++, () -> played[0] >= after, FinishedRuns.in(out, false))
                .isEmpty());
    }

    private static List<String> files(Path out) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                if (each.toString().matches(".*\\.(csv|html)")) {
                    files.add(out.relativize(each) + "\n" + Files.readString(each));
                }
            }
        }
        return files;
    }

    @Test
    void theSameBytesAsOneNeverStopped() throws IOException {
        Path whole = folder.resolve("whole");
        assertEquals(0, hindcast(whole, "--runs", RUNS).code());
        assertFalse(Files.exists(whole.resolve("unfinished")), "nothing is left of what was kept");
        Path out = folder.resolve("stopped");
        stopped(out, RUNS + 1);
        Path kept = out.resolve("unfinished/1900-1-balance-of-threat.gz");
        assertTrue(Files.exists(kept), "one theory was finished");
        assertFalse(Files.exists(out.resolve("unfinished/1900-2-balance-of-power.gz")), "the other was begun");
        Shell refused = hindcast(out, "--runs", RUNS);
        assertEquals(2, refused.code(), refused.out());
        assertTrue(refused.err().contains("holds a hindcast that was stopped. Maybe --resume"), refused.err());
        Shell resumed = hindcast(out, "--runs", RUNS, "--resume");
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(files(whole), files(out));
        assertFalse(Files.exists(out.resolve("unfinished")));
    }

    /** What is kept is not played again: a tally that was changed shows in the results. */
    @Test
    void whatWasFinishedIsTakenUp() throws IOException {
        Path out = folder.resolve("stopped");
        stopped(out, RUNS + 1);
        Path kept = out.resolve("unfinished/1900-1-balance-of-threat.gz");
        Path fewer = folder.resolve("fewer");
        Files.createDirectories(fewer.resolve("unfinished"));
        Files.copy(out.resolve(FinishedRuns.MARKS), fewer.resolve(FinishedRuns.MARKS));
        Files.copy(kept, fewer.resolve("unfinished/1900-2-balance-of-power.gz"));
        assertEquals(0, hindcast(fewer, "--runs", RUNS, "--resume").code());
        Path whole = folder.resolve("whole");
        assertEquals(0, hindcast(whole, "--runs", RUNS).code());
        List<String[]> played = HindcastFiles.cells(whole.resolve("dyads.csv"));
        assertNotEquals(chances(played, "balance-of-threat"), chances(played, "balance-of-power"));
        List<String[]> rows = HindcastFiles.cells(fewer.resolve("dyads.csv"));
        List<String> threat = chances(rows, "balance-of-threat");
        assertEquals(threat, chances(rows, "balance-of-power"), "told from what lay there under the other's name");
    }

    private static List<String> chances(List<String[]> rows, String theory) {
        return rows.stream()
                .filter(each -> each[0].equals(theory))
                .map(each -> each[5])
                .toList();
    }

    @Test
    void whatIsOfAnotherHindcastOrDamagedIsRefused() throws IOException {
        Path out = folder.resolve("stopped");
        stopped(out, RUNS + 1);
        Shell other = hindcast(out, "--runs", RUNS + 1, "--seed", 9, "--resume");
        assertEquals(2, other.code(), other.out());
        assertTrue(other.err().contains("another hindcast that was stopped: runs, seed differ"), other.err());
        Path kept = out.resolve("unfinished/1900-1-balance-of-threat.gz");
        byte[] bytes = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(bytes, bytes.length / 2));
        Shell damaged = hindcast(out, "--runs", RUNS, "--resume");
        assertEquals(2, damaged.code(), damaged.out());
        assertTrue(damaged.err().contains("balance-of-threat.gz: is damaged. Maybe delete it"), damaged.err());
        Files.delete(kept);
        assertEquals(0, hindcast(out, "--runs", RUNS, "--resume").code());
    }
}
