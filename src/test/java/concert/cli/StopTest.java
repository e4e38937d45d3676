package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.ChildJava;
import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command of many runs that is asked to end ends cleanly: what was finished is kept, nothing hidden is left, and it says
 * how to go on.
 */
@Tag("slow")
class StopTest {
    private static final String WORLD = "random:n=12,seed=1";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    /** Starts a command, asks it to end once {@code enough} says so, and returns what it said. */
    private String stopped(BooleanSupplier enough, String... words) throws IOException, InterruptedException {
        List<String> command = ChildJava.of("concert.cli.Main");
        command.addAll(List.of(words));
        command.addAll(List.of("--out", out().toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (!enough.getAsBoolean()) {
                assertTrue(process.isAlive() && System.nanoTime() < until, () -> "too early or late: " + text(said));
                TimeUnit.MILLISECONDS.sleep(20);
            }
            process.destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(143, process.exitValue(), () -> text(said));
        try (Stream<Path> left = Files.list(folder)) {
            List<String> hidden = left.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith("."))
                    .toList();
            assertEquals(List.of(), hidden);
        }
        return text(said);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Whether the folder that is being filled holds a file. */
    private boolean filling(String file) {
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(each -> each.getFileName().toString().startsWith(".out."))
                    .anyMatch(each -> Files.exists(each.resolve(file)));
        } catch (IOException moving) {
            return false;
        }
    }

    @Test
    void aStoppedBatchKeepsTheRunsThatWereFinished() throws Exception {
        String said = stopped(
                () -> filling("run-0003/manifest.json"),
                "run",
                WORLD,
                "--ticks",
                "60",
                "--runs",
                "4000",
                "--parallel",
                "2",
                "--no-charts");
        Manifest manifest = Manifest.read(out().resolve(Manifest.FILE));
        int left = manifest.list("left").size();
        try (Stream<Path> content = Files.list(out())) {
            assertEquals(4000 - left, content.filter(Files::isDirectory).count());
        }
        assertTrue(left > 0 && left < 4000, left + " left");
        assertTrue(said.contains("Stopped; what was finished is kept") && said.contains("--resume"), said);
        assertEquals(0, Shell.run("rerun", out().resolve("run-0001").toString()).code());
    }

    @Test
    void aBatchStoppedBeforeAnyRunLeavesNothing() throws Exception {
        String said = stopped(() -> filling(""), "run", WORLD, "--ticks", "99999", "--runs", "4", "--no-charts");
        assertTrue(said.contains("nothing is left behind"), said);
        assertTrue(Files.notExists(out()));
    }

    @Test
    void aStoppedComparisonComparesTheSeedsThatWereFinished() throws Exception {
        long[] since = new long[1];
        String said = stopped(
                () -> {
                    boolean begun = Files.exists(out().resolve("experiment.duckdb"));
                    since[0] = since[0] == 0 && begun ? System.nanoTime() : since[0];
                    return since[0] != 0 && System.nanoTime() - since[0] > TimeUnit.SECONDS.toNanos(4);
                },
                "compare",
                WORLD,
                "--theories",
                "balance-of-threat,balance-of-power",
                "--ticks",
                "60",
                "--runs",
                "4000",
                "--parallel",
                "1",
                "--no-charts");
        Manifest manifest = Manifest.read(out().resolve(Manifest.FILE));
        int seeds = manifest.list("seeds").size();
        assertTrue(Files.exists(out().resolve("comparison.html")), said);
        assertTrue(seeds >= 1 && seeds < 4000, seeds + " seeds");
        assertEquals(
                2 * seeds + 1, Files.readAllLines(out().resolve("runs.csv")).size());
        assertTrue(said.contains("--resume goes on"), said);
    }

    @Test
    void stoppedClaimsKeepThoseThatWereTried() throws Exception {
        String claim = String.join(
                "\n",
                "claim: 1",
                "id: A1",
                "sentence: States with occasions to sign treaties sign more of them.",
                "how: The same small world with no occasions and with many.",
                "observable: treaties_signed",
                "expect: higher",
                "base: {parameters.move-rate: 0}",
                "then: {parameters.move-rate: 0.6}",
                "worlds:",
                "  - {scenario: \"random:n=6,seed=3\", set: {ticks: 8}}",
                "theories: [balance-of-threat]",
                "replications: 3",
                "ablation: {parameters.signing-cost: 5}",
                "switched-off: a signature costs more than any treaty is worth",
                "");
        Path quick = Files.writeString(folder.resolve("quick.yaml"), claim);
        Path slow = Files.writeString(
                folder.resolve("slow.yaml"),
                claim.replace("A1", "A2").replace("ticks: 8", "ticks: 2000").replace("tions: 3", "tions: 4000"));
        long begun = System.nanoTime();
        assertEquals(
                0,
                Shell.run(
                                "claims",
                                quick.toString(),
                                "--out",
                                folder.resolve("q").toString())
                        .code());
        long enough = begun + Math.max(TimeUnit.SECONDS.toNanos(12), 8 * (System.nanoTime() - begun));
        String said = stopped(
                () -> System.nanoTime() > enough, "claims", quick.toString(), slow.toString(), "--parallel", "1");
        Manifest manifest = Manifest.read(out().resolve(Manifest.FILE));
        assertEquals(List.of("A1"), manifest.list("claims"));
        assertTrue(said.contains("--resume goes on with the others: A2"), said);
    }
}
