package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.Executor;
import concert.experiment.claim.Claim;
import concert.experiment.claim.trial.Trials;
import concert.experiment.store.Store;
import concert.run.LocalRunner;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that were stopped or tried in parts come to the files of claims that were not. */
@Tag("slow")
class ClaimPartsTest {
    private static final String CLAIM = String.join(
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
            "replications: 5",
            "ablation: {parameters.signing-cost: 5}",
            "switched-off: a signature costs more than any treaty is worth",
            "");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a1.yaml"), CLAIM);
        Shell whole = claims("whole");
        assertEquals(0, whole.code(), whole.err());
    }

    private Shell claims(String name, Object... more) {
        Object[] words = Stream.concat(
                        Stream.of("claims", file, "--quiet", "--out", folder.resolve(name)), Stream.of(more))
                .toArray();
        return Shell.run(words);
    }

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

    @Test
    void killedAndResumedIsTheSameToTheByte() throws IOException {
        AtomicInteger seen = new AtomicInteger();
        Trials.of(List.of(Claim.of(Scenarios.claim(file.toString()))), 0)
                .run(
                        Executor.of(folder.resolve("parts"), new LocalRunner(2)),
                        seen::incrementAndGet,
                        () -> seen.get() > 6);
        assertTrue(Files.exists(folder.resolve("parts").resolve(Store.FILE)));
        assertEquals(2, claims("parts").code(), "holds runs already");
        Shell resumed = claims("parts", "--resume");
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(files("whole"), files("parts"));
    }

    @Test
    void shardsMergedEqualTheWhole() throws IOException {
        for (int part = 1; part <= 2; part++) {
            Shell shell = claims("part-" + part, "--shard", part + "/2");
            assertEquals(0, shell.code(), shell.err());
        }
        Shell some = Shell.run("merge", folder.resolve("part-1"), "--out", folder.resolve("some"));
        assertEquals(1, some.code(), some.err());
        assertTrue(some.err().contains("shard 2/2 is missing"), some.err());
        Shell all =
                Shell.run("merge", folder.resolve("part-2"), folder.resolve("part-1"), "--out", folder.resolve("all"));
        assertEquals(0, all.code(), all.err());
        assertEquals(files("whole"), files("all"));
    }
}
