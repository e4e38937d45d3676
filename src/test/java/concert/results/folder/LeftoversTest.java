package concert.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.played.Origin;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that was killed left beside its results is cleared by the next, and nothing of the user's is lost. */
class LeftoversTest {
    private static final Origin ORIGIN = new Origin("random:n=3,seed=1", "0", List.of("--ticks 2"));

    @TempDir
    private Path folder;

    /** A process that is no more: no system gives out such a number. */
    private static final String DEAD = "999999999999999";

    @Test
    void whatAKilledRunLeftIsSwept() throws IOException {
        Path place = folder.resolve("place");
        Path left = Files.createDirectories(folder.resolve(".place.part-" + DEAD + "-1"));
        Files.writeString(left.resolve("states.csv"), "half");
        Path foreign = Files.createDirectories(folder.resolve(".place.party"));
        long process = ProcessHandle.current().parent().orElseThrow().pid();
        Path alive = Files.createDirectories(folder.resolve(".place.part-" + process + "-1"));
        assertEquals(List.of(), ResultsFolder.at(place, false).recover());
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(foreign) && Files.exists(alive));
    }

    @Test
    void resultsThatStandAsideAloneComeBack() throws IOException {
        Path place = folder.resolve("place");
        RunFolder.leave(run(1, 2), place, ORIGIN, RunArtifacts.NONE);
        Files.writeString(place.resolve("notes.txt"), "mine");
        Path old = folder.resolve(".place.old-" + DEAD + "-2");
        Files.move(place, old);
        List<String> said = ResultsFolder.at(place, false).recover();
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith(place + ": an earlier run's results"), said.get(0));
        assertEquals("mine", Files.readString(place.resolve("notes.txt")));
        assertEquals(List.of(place), list(folder));
        Files.move(place, old);
        RunFolder.leave(run(1, 2), place, ORIGIN, RunArtifacts.NONE);
        assertEquals("mine", Files.readString(place.resolve("notes.txt")), "what the user put there comes back too");
        assertEquals(List.of(place), list(folder));
    }

    /** The plan of {@code move} is cut after each of its steps in turn; the next run follows it to its end. */
    @Test
    void aKillBetweenTwoStepsLosesNothing() throws IOException {
        Path place = folder.resolve("place");
        Path other = folder.resolve("other");
        int files = 40;
        for (int step = 0; step <= files; step++) {
            RunFolder.leave(run(1, 3), place, ORIGIN, RunArtifacts.NONE);
            Files.writeString(place.resolve("notes.txt"), "mine");
            RunFolder.leave(run(2, 2), other, ORIGIN, RunArtifacts.NONE);
            Path part = folder.resolve(".place.move-" + DEAD + "-1");
            Files.move(other, part);
            MovePlan plan = MovePlan.of(part, OwnFiles.of(place), true);
            assertFalse(plan.gone().isEmpty(), "the wave of the third tick");
            plan.write(part);
            for (String each : Stream.concat(plan.gone().keySet().stream(), plan.replaced().keySet().stream())
                    .limit(step)
                    .toList()) {
                if (plan.gone().containsKey(each)) {
                    Files.delete(place.resolve(each));
                } else {
                    Files.move(part.resolve(each), place.resolve(each), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            ResultsFolder next = ResultsFolder.at(place, false);
            assertEquals(1, next.recover().size());
            next.check();
            assertEquals("mine", Files.readString(place.resolve("notes.txt")));
            assertEquals("2", Manifest.read(place.resolve("manifest.json")).text("seed"));
            assertFalse(
                    Files.exists(place.resolve(plan.gone().keySet().iterator().next())));
            assertEquals(List.of(place), list(folder));
            assertTrue(plan.gone().size() + plan.replaced().size() <= files, "every step is tried");
        }
    }

    private static Run run(int seed, int ticks) {
        return PausableRun.play(
                RunRequest.of("random:n=3,seed=1")
                        .withTicks(ticks)
                        .withSeed(seed)
                        .open(),
                tick -> {});
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }
}
