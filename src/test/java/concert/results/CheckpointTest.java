package concert.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.Alike;
import concert.document.Faults;
import concert.engine.seat.Seat;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run saved at any tick goes on as if nothing had happened, further than it was to go if that is asked for. */
@Tag("slow")
class CheckpointTest {
    @TempDir
    private Path folder;

    /** A run to be saved: what is played, what it goes over to, who sits in a state's place. */
    private record Played(String name, Scenario scenario, Branch branch, Map<String, Seat> seats) {
        private PausableRun seated(PausableRun course) {
            seats.forEach(course::seat);
            return course;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Scenario scenario(String name, String... changes) {
        return Scenarios.open(name, Overrides.of(List.of(changes)));
    }

    private static Played plain(String name, String... changes) {
        return new Played(name + String.join(" ", changes), scenario(name, changes), null, Map.of());
    }

    static Stream<Played> runs() {
        String[] mixed = {
            "ticks=14",
            "states.S0001.theory=balance-of-power",
            "states.S0002.theory=institutionalism",
            "states.S0003.theory=offensive-realism",
            "states.S0004.theory=constructivism"
        };
        Branch branch = new Branch(
                5, scenario("europe-1914", "ticks=12", "theory=balance-of-power", "states.GMY.capability=0.3"));
        return Stream.of(
                plain("europe-1914"),
                plain("random:n=7,seed=3", mixed),
                plain("random:n=12,seed=1", "ticks=15"),
                plain("random:n=6,seed=2", "ticks=18", "tick=month"),
                plain("random:n=1,seed=2", "ticks=3"),
                new Played(
                        "seats",
                        scenario("europe-1914", "ticks=12"),
                        null,
                        Map.of("GMY", new Whims(3), "FRN", new Whims(1))),
                new Played("branch", scenario("europe-1914", "ticks=12"), branch, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void savedAtEveryTickItGoesOnToTheSameEnd(Played played) throws IOException {
        Run whole = played.seated(PausableRun.of(played.scenario(), played.branch(), tick -> {}))
                .toEnd();
        PausableRun saving = played.seated(PausableRun.of(played.scenario(), played.branch(), tick -> {}));
        for (int tick = 0; tick <= played.scenario().ticks(); tick++) {
            Path file = folder.resolve("at-" + tick);
            saving.save(tick, file);
            PausableRun loaded = played.seated(PausableRun.load(played.scenario(), played.branch(), file, each -> {}));
            assertEquals(tick, loaded.simulation().played());
            Path again = folder.resolve("again");
            loaded.save(tick, again);
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), "the same file, tick " + tick);
            Run end = loaded.toEnd();
            assertEquals(List.of(), Alike.differences(whole.record(), end.record(), Set.of()), "tick " + tick);
            assertEquals(List.of(), Alike.differences(whole.measures(), end.measures(), Set.of()), "tick " + tick);
        }
        assertEquals(played.seats().keySet(), Set.copyOf(whole.human()));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aFinishedRunIsExtended(Played played) throws IOException {
        int all = played.scenario().ticks();
        int first = Math.max(all - 3, 1);
        Scenario cut = played.scenario().cut(first);
        Branch branch = played.branch() == null
                ? null
                : new Branch(played.branch().tick(), played.branch().after().cut(first));
        Path file = folder.resolve("finished");
        played.seated(PausableRun.of(cut, branch, tick -> {})).save(first, file);
        Run longer = played.seated(PausableRun.load(played.scenario(), played.branch(), file, tick -> {}))
                .toEnd();
        Run whole = played.seated(PausableRun.of(played.scenario(), played.branch(), tick -> {}))
                .toEnd();
        assertEquals(all, longer.record().ticks().size());
        assertEquals(List.of(), Alike.differences(whole.record(), longer.record(), Set.of()));
        assertEquals(List.of(), Alike.differences(whole.measures(), longer.measures(), Set.of()));
    }

    private Path saved(Scenario scenario, Branch branch, int tick) throws IOException {
        Path file = folder.resolve("saved.checkpoint");
        PausableRun.of(scenario, branch, each -> {}).save(tick, file);
        return file;
    }

    private static List<String> refused(Scenario asked, Branch branch, Path file) {
        Faults faults = assertThrows(Faults.class, () -> PausableRun.load(asked, branch, file, tick -> {}));
        return faults.list().stream()
                .map(each -> each.toString().replace(file + ": ", ""))
                .toList();
    }

    @Test
    void whatIsNotTheSameIsNamedThingByThing() throws IOException {
        Path file = saved(scenario("europe-1914", "ticks=6"), null, 4);
        assertEquals(
                List.of(
                        "parameters.loss-of-strength is 0.3 here and not set in it. Maybe without it?",
                        "seed is 1 in it and 7 here. Maybe --seed 1?",
                        "states.GMY.capability is 0.126 in it and 0.5 here. Maybe --set states.GMY.capability=0.126?"),
                refused(
                        scenario(
                                "europe-1914",
                                "ticks=6",
                                "seed=7",
                                "states.GMY.capability=0.5",
                                "parameters.loss-of-strength=0.3"),
                        null,
                        file));
        assertEquals(
                List.of(
                        "theory is balance-of-threat in it and balance-of-power here. Maybe --theory balance-of-threat?"),
                refused(
                        Scenarios.open(
                                "europe-1914",
                                Overrides.none().with("ticks", "6").withTheory("balance-of-power")),
                        null,
                        file));
        assertEquals(
                List.of("has 4 ticks behind it, more than the 3 to run. Maybe --ticks 6?"),
                refused(scenario("europe-1914", "ticks=3"), null, file));
        List<String> other = refused(scenario("random:n=3,seed=1"), null, file);
        assertEquals(1, other.size());
        assertTrue(
                other.get(0).contains("with the states AUH, ") && other.get(0).endsWith("Maybe its own scenario?"));
    }

    @Test
    void anEventToComeThatChangedIsNamedAndALaterOneIsNot() throws IOException {
        Path file = saved(scenario("europe-1914", "ticks=6"), null, 4);
        assertEquals(
                List.of("events.1.value is 0.5 in it and 0.6 here. Maybe --set events.1.value=0.5?"),
                refused(scenario("europe-1914", "events.1.value=0.6"), null, file));
        Scenario whole = scenario("europe-1914");
        int last = whole.events().size();
        PausableRun loaded =
                PausableRun.load(scenario("europe-1914", "events." + last + ".at=1918"), null, file, tick -> {});
        assertEquals(4, loaded.simulation().played());
    }

    @Test
    void aBranchIsComparedTooAndMayComeAfterTheCheckpoint() throws IOException {
        Scenario before = scenario("europe-1914", "ticks=8");
        Branch branch = new Branch(4, scenario("europe-1914", "ticks=8", "theory=balance-of-power"));
        Branch other = new Branch(4, scenario("europe-1914", "ticks=8", "states.GMY.capability=0.3"));
        Path early = saved(before, null, 3);
        Run whole = PausableRun.of(before, branch, tick -> {}).toEnd();
        Run late = PausableRun.load(before, branch, early, tick -> {}).toEnd();
        assertEquals(List.of(), Alike.differences(whole.record(), late.record(), Set.of()));
        Path file = saved(before, branch, 6);
        assertEquals(
                List.of("went over to other settings in tick 4, which are not given here."
                        + " Maybe --branch 4 with the --set it was run with?"),
                refused(before, null, file));
        List<String> named = refused(before, other, file);
        assertEquals(
                List.of(
                        "after --branch, states.GMY.capability is 0.126 in it and 0.3 here."
                                + " Maybe --set states.GMY.capability=0.126?",
                        "after --branch, theory is balance-of-power in it and balance-of-threat here."
                                + " Maybe --set theory=balance-of-power?"),
                named);
        Path plain = saved(before, null, 6);
        assertEquals(
                List.of(
                        "has 6 ticks behind it, which is later than --branch 4. Maybe --branch 6, or an earlier checkpoint?"),
                refused(before, branch, plain));
    }

    @Test
    void aCheckpointHasThePermissionsOfAnyOtherFileAndLeavesNothingBeside() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");
        Path dead = Files.writeString(folder.resolve(".saved.checkpoint.part-999999999-1"), "");
        Path file = saved(scenario("random:n=2,seed=1", "ticks=3"), null, 1);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
        assertFalse(Files.exists(dead), "what a killed run left");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void whatIsNoCheckpointIsNotWrittenOverAndALinkStaysALink() throws IOException {
        Path mine = Files.writeString(folder.resolve("saved.checkpoint"), "my notes");
        Scenario scenario = scenario("random:n=2,seed=1", "ticks=3");
        Faults faults = assertThrows(Faults.class, () -> saved(scenario, null, 1));
        assertTrue(faults.getMessage().contains("is no checkpoint and would be written over"), faults.getMessage());
        assertEquals("my notes", Files.readString(mine));
        Files.delete(mine);
        Path real = folder.resolve("real");
        PausableRun.of(scenario, tick -> {}).save(1, real);
        Files.createSymbolicLink(mine, real);
        saved(scenario, null, 2);
        assertTrue(Files.isSymbolicLink(mine));
        assertEquals(
                2, PausableRun.load(scenario, real, tick -> {}).simulation().played());
    }
}
