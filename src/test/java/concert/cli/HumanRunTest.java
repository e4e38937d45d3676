package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.seat.Seat;
import concert.results.folder.Manifest;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in which somebody decided for two states keeps every promise of one in which nobody did. */
class HumanRunTest {
    private static final Map<String, Seat> SEATS = Map.of("GMY", new Whims(2), "FRN", new Whims(1));

    @TempDir
    private Path folder;

    /** Picks now this, now that, and says yes, no and "as the theory likes" in turn; the same in every run. */
    private record Whims(int step) implements Seat {
        @Override
        public Option move(Turn turn) {
            List<Option> options = turn.options();
            return turn.tick() % 4 == step ? null : options.get(turn.tick() * step % Math.min(12, options.size()));
        }

        @Override
        public Answer answer(Question question) {
            int whim = question.tick() * step
                    + question.drawn().kind().ordinal()
                    + question.drawn().treaty();
            return Answer.values()[Math.floorMod(whim, 3)];
        }
    }

    private Path leave() throws IOException {
        Scenario scenario = Scenarios.open(
                "europe-1914",
                Overrides.none()
                        .with("ticks", "30")
                        .with("parameters.exit-rate", "1")
                        .with("parameters.sunk-cost", "0"));
        Run run = PausableRun.play(scenario, SEATS, tick -> {});
        Path place = folder.resolve("run");
        RunFolder.leave(run, place, new Origin("europe-1914", "0", List.of("--ticks 30")), RunArtifacts.NONE);
        return place;
    }

    @Test
    void itsFolderSaysWhoDecidedAndIsRepeated() throws IOException {
        Path place = leave();
        Manifest manifest = Manifest.read(place.resolve(Manifest.FILE));
        assertEquals(List.of("FRN", "GMY"), manifest.content().get("human"));
        Set<String> seated = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Frame decisions = Frame.read(place.resolve("decisions.csv"));
        for (int row = 0; row < decisions.rows(); row++) {
            if (decisions.text(row, "human").equals("1")) {
                seated.add(decisions.text(row, "state"));
                kinds.add(decisions.text(row, "move") + decisions.text(row, "chosen"));
            }
        }
        assertEquals(Set.of("FRN", "GMY"), seated);
        assertTrue(kinds.containsAll(Set.of("answer0", "answer1", "offer1", "leave1", "leave0")), kinds.toString());
        Shell rerun = Shell.run("rerun", place);
        assertEquals(0, rerun.code(), rerun.out() + rerun.err());
        assertTrue(rerun.out().startsWith("The same"), rerun.out());
        assertTrue(Shell.run("why", place, "GMY", "FRN").out().contains("played by a person, "));
    }

    @Test
    void withoutItsDecisionsItCannotBeRepeated() throws IOException {
        Path place = leave();
        Files.delete(place.resolve("decisions.csv"));
        Shell rerun = Shell.run("rerun", place);
        assertEquals(1, rerun.code());
        assertTrue(rerun.out().contains("the moves of a person cannot be read"), rerun.out());
    }

    @Test
    void theManifestOfAnyOtherRunIsSilent() throws IOException {
        Path place = folder.resolve("plain");
        assertEquals(
                0,
                Shell.run("run", "europe-1914", "--ticks", 2, "--no-charts", "--out", place)
                        .code());
        Manifest manifest = Manifest.read(place.resolve(Manifest.FILE));
        assertFalse(manifest.content().containsKey("human"));
        assertEquals(BigDecimal.valueOf(2), manifest.content().get("ticks"));
    }
}
