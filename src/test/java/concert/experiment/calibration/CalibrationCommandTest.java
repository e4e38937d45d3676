package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.experiment.calibration.CalibrationOrder.Budget;
import concert.experiment.fact.FactBand;
import concert.results.folder.ResultsFolder;
import concert.run.LocalRunner;
import concert.scenario.library.ScenarioSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fit --what runs} from the command line: what it leaves, and that a stop on the way and threads change nothing. */
class CalibrationCommandTest {
    @TempDir
    private Path folder;

    private SmallCalibration small;

    @BeforeEach
    void aSmallWorld() throws IOException {
        small = SmallCalibration.in(folder);
    }

    private Shell fit(Path out, Object... more) {
        return small.fit(out, more);
    }

    private Path whole() {
        Path out = folder.resolve("whole");
        Shell shell = fit(out, "--generations", 3, "--parallel", 1);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    private static void assertSame(Path one, Path two) throws IOException {
        for (String each : SmallCalibration.FILES) {
            assertArrayEquals(Files.readAllBytes(one.resolve(each)), Files.readAllBytes(two.resolve(each)), each);
        }
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        Path two = folder.resolve("two");
        assertEquals(0, fit(two, "--generations", 3, "--parallel", 2).code());
        assertSame(whole(), two);
    }

    @Test
    void rerunSaysWhatElseRepeatsIt() throws IOException {
        Shell told = Shell.run("rerun", whole());
        assertEquals(2, told.code());
        assertTrue(told.err().contains("is what concert fit left, which holds no run to repeat. Maybe"), told.err());
    }

    /** The order that the command line asks for. */
    private CalibrationOrder order() {
        List<TrialWorld> worlds =
                List.of(TrialWorld.of(ScenarioSource.of(small.world().toString()), "", 0));
        List<FreeParameter> parameters =
                new FreeParameters(worlds.get(0).plain(), false, new ArrayList<>()).read(SmallCalibration.PARAMETERS);
        return new CalibrationOrder(parameters, worlds, List.of(), FactBand.shipped(), new Budget(30, 3, 1), 1);
    }

    /** Stops after so many steps, as Ctrl-C does. */
    private Path stopped(int steps) throws IOException {
        Path out = folder.resolve("stopped-" + steps);
        CalibrationOrder order = order();
        ResultsFolder place = ResultsFolder.at(out, false).around(ParticleFile.FILE);
        ParticleFile file = ParticleFile.open(place, order, false);
        Calibration calibration = new Calibration(order, new LocalRunner(2));
        List<ToldFact> start = calibration.start(() -> {}, () -> false).orElseThrow();
        CalibrationFolder.begin(order, List.of(), file, place);
        AtomicInteger done = new AtomicInteger();
        assertTrue(calibration
                .run(start, file, done::incrementAndGet, () -> done.get() >= steps)
                .isEmpty());
        return out;
    }

    @Test
    void goneOnWithAfterAStopIsTheSame() throws IOException {
        Path whole = whole();
        for (int steps : new int[] {0, 7, 34}) {
            Path out = stopped(steps);
            int kept = Files.readAllLines(out.resolve(ParticleFile.FILE)).size() - 1;
            assertTrue(kept < 60 && kept >= steps, kept + " rows after " + steps + " steps");
            assertFalse(Files.exists(out.resolve("fit-runs.csv")), "nothing is told before its end");
            Shell again = fit(out, "--generations", 3, "--resume");
            assertEquals(0, again.code(), again.err());
            assertSame(whole, out);
        }
    }

    /** A process killed while it writes leaves half a row. */
    @Test
    void halfARowIsTriedAgain() throws IOException {
        Path out = stopped(5);
        Path file = out.resolve(ParticleFile.FILE);
        Path whole = whole();
        List<String> rows = Files.readAllLines(whole.resolve(ParticleFile.FILE));
        List<String> there = Files.readAllLines(file);
        String next =
                rows.stream().filter(each -> !there.contains(each)).findFirst().orElseThrow();
        Files.writeString(file, next.substring(0, next.length() / 2), StandardOpenOption.APPEND);
        Shell again = fit(out, "--generations", 3, "--resume");
        assertEquals(0, again.code(), again.err());
        assertSame(whole, out);
    }

    @Test
    void moreGenerationsGoOnWhereFewerEnded() throws IOException {
        Path out = folder.resolve("fewer");
        assertEquals(0, fit(out, "--generations", 2).code());
        Shell more = fit(out, "--generations", 3, "--resume");
        assertEquals(0, more.code(), more.err());
        assertSame(whole(), out);
        Shell fewer = fit(out, "--generations", 1, "--resume");
        assertEquals(2, fewer.code());
        assertTrue(fewer.err().contains("particles, more than the 30 asked for here. Maybe more"), fewer.err());
    }

    @Test
    void whatIsThereOfAnotherCallIsRefusedAndKept() throws IOException {
        Path out = whole();
        byte[] before = Files.readAllBytes(out.resolve(ParticleFile.FILE));
        Shell bare = fit(out);
        assertEquals(2, bare.code());
        assertEquals(
                out + ": holds particles already. Maybe --resume, or another --out?",
                bare.err().strip());
        Shell seed = fit(out, "--seed", 2, "--resume");
        assertEquals(2, seed.code());
        assertEquals(
                out + ": seed is 1 there and 2 here. Maybe the call as it was, or another --out?",
                seed.err().strip());
        Files.writeString(small.world(), Files.readString(small.world()).replace("ticks: 12", "ticks: 13"));
        Shell other = fit(out, "--resume", "--runs", 2);
        assertEquals(2, other.code());
        assertTrue(other.err().contains("worlds-sha256 is [") && other.err().contains("runs-each is 1"), other.err());
        assertArrayEquals(before, Files.readAllBytes(out.resolve(ParticleFile.FILE)));
    }

    @Test
    void aDamagedTableOfParticlesIsRefused() throws IOException {
        Path out = stopped(12);
        Path file = out.resolve(ParticleFile.FILE);
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        int third = rows.indexOf(rows.stream()
                .filter(each -> each.startsWith("3,1,"))
                .findFirst()
                .orElseThrow());
        rows.set(third, rows.get(third).replaceFirst("^3,1,[^,]*", "3,1,0.5"));
        Files.write(file, rows);
        Shell moved = fit(out, "--generations", 3, "--resume");
        assertEquals(2, moved.code());
        assertTrue(moved.err().startsWith(file + ": particle 3 is not the one that belongs there."), moved.err());
        rows.set(third, rows.get(third).replace(",told,", ",gold,"));
        Files.write(file, rows);
        Shell gold = fit(out, "--generations", 3, "--resume");
        assertEquals(2, gold.code());
        assertTrue(gold.err().contains("end is \"gold\""), gold.err());
        rows.set(third, rows.get(third == 1 ? 2 : 1));
        Files.write(file, rows);
        Shell twice = fit(out, "--generations", 3, "--resume");
        assertEquals(2, twice.code());
        assertTrue(twice.err().contains(" stands twice. "), twice.err());
    }
}
