package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.option.TheorySelection;
import concert.experiment.Executor;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.ComparisonRunner;
import concert.experiment.store.Store;
import concert.results.played.Run;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.run.RunRequest;
import concert.run.RunRequest.Option;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that was stopped, played in parts, or of which a run failed comes to the files of one that was not. */
@Tag("slow")
class ComparisonPartsTest {
    private static final String WORLD = "random:n=5,seed=1";
    private static final String THEORIES = "balance-of-threat,balance-of-power,constructivism";

    @TempDir
    private Path folder;

    private Shell compare(String name, Object... more) {
        List<Object> words = new java.util.ArrayList<>(
                List.of("compare", WORLD, "--theories", THEORIES, "--ticks", 6, "--runs", 7, "--no-charts", "--quiet"));
        words.addAll(List.of("--out", folder.resolve(name)));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    /** Every file but manifests, whose block of the host may vary; the name of the folder stands in none. */
    private Map<String, String> files(String name) throws IOException {
        Path place = folder.resolve(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                files.put(
                        place.relativize(each).toString(),
                        each.endsWith("manifest.json") ? text.substring(0, text.indexOf("\"host\"")) : text);
            }
        }
        return files;
    }

    /** What a process leaves that dies in the middle: a store with some seeds, and nothing else. */
    private void dieInTheMiddle(String name, Function<Scenario, Run> player) throws IOException {
        RunRequest request = RunRequest.of(WORLD).with(Option.TICKS, "6");
        ComparisonPlan plan =
                new ComparisonPlan(new TheorySelection(request, List.of(THEORIES.split(","))).rivals(), 7);
        AtomicInteger seen = new AtomicInteger();
        new ComparisonRunner(plan, player)
                .play(
                        Executor.of(folder.resolve(name), new LocalRunner(2)),
                        seen::incrementAndGet,
                        () -> seen.get() > 7);
        assertTrue(Files.exists(folder.resolve(name).resolve(Store.FILE)));
    }

    @Test
    void killedAndResumedIsTheSameToTheByte() throws IOException {
        assertEquals(0, compare("whole").code());
        dieInTheMiddle("parts", each -> PausableRun.play(each, tick -> {}));
        Shell refused = compare("parts");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("--resume"), refused.err());
        Shell resumed = compare("parts", "--resume");
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(files("whole"), files("parts"));
    }

    @Test
    void shardsMergedEqualTheWhole() throws IOException {
        assertEquals(0, compare("whole").code());
        for (int part = 1; part <= 3; part++) {
            Shell shell = compare("part-" + part, "--shard", part + "/3");
            assertEquals(0, shell.code(), shell.err());
        }
        Shell some = Shell.run("merge", folder.resolve("part-2"), "--out", folder.resolve("some"));
        assertEquals(1, some.code(), some.err());
        assertTrue(some.err().contains("shards 1/3 and 3/3 are missing"), some.err());
        Shell all = Shell.run(
                "merge",
                folder.resolve("part-3"),
                folder.resolve("part-1"),
                folder.resolve("part-2"),
                "--out",
                folder.resolve("all"));
        assertEquals(0, all.code(), all.err());
        assertEquals(files("whole"), files("all"));
    }

    @Test
    void aRunThatFailedIsARowAndIsTriedAgain() throws IOException {
        assertEquals(0, compare("whole").code());
        dieInTheMiddle("failed", each -> {
            if (each.seed() == 1) {
                throw new IllegalStateException("it broke");
            }
            return PausableRun.play(each, tick -> {});
        });
        int[] failed = new int[1];
        try (Store store = Store.read(folder.resolve("failed"))) {
            store.query("SELECT count(*) FROM runs WHERE status = 'failed'", row -> failed[0] = row.getInt(1));
        }
        assertEquals(3, failed[0], "under each theory");
        assertEquals(0, compare("failed", "--resume").code());
        assertEquals(files("whole"), files("failed"));
    }
}
