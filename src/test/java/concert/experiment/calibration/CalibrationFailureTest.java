package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.calibration.CalibrationOrder.Budget;
import concert.experiment.fact.FactBand;
import concert.results.folder.ResultsFolder;
import concert.run.LocalRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that die under some values: those are counted, told and never kept, and too many of them end the calibration. */
class CalibrationFailureTest {
    @TempDir
    private Path folder;

    /** Where failures of commitment above a value kill the run. */
    private static CalibrationOrder order(double most) {
        TrialWorld sound = MadeUpHistory.world(10);
        List<FreeParameter> one = List.of(MadeUpHistory.free("eps", .05, 0, .5));
        TrialWorld fragile = new TrialWorld("fragile", "", changes -> {
            boolean dies = changes.list().stream()
                    .anyMatch(each -> each.path().equals(one.get(0).path()) && Double.parseDouble(each.value()) > most);
            if (dies) {
                throw new IllegalStateException("the world\nended");
            }
            return sound.opened().apply(changes);
        });
        return new CalibrationOrder(one, List.of(fragile), List.of(), FactBand.shipped(), new Budget(20, 2, 1), 1);
    }

    private Calibration.Outcome calibrate(CalibrationOrder order, boolean resume) throws IOException {
        ResultsFolder place = ResultsFolder.at(folder.resolve("out"), false).around(ParticleFile.FILE);
        ParticleFile file = ParticleFile.open(place, order, resume);
        Calibration calibration = new Calibration(order, new LocalRunner(2));
        List<ToldFact> start = calibration.start(() -> {}, () -> false).orElseThrow();
        CalibrationFolder.begin(order, List.of(), file, place);
        return calibration.run(start, file, () -> {}, () -> false).orElseThrow();
    }

    @Test
    void valuesUnderWhichRunsDieAreNeverKept() throws IOException {
        Calibration.Outcome outcome = calibrate(order(.3), false);
        assertTrue(outcome.untold(true) >= 8, outcome.untold(true) + " died, .4 of the first 20 and more");
        assertEquals(0, outcome.untold(false));
        assertTrue(outcome.population().stream()
                .allMatch(each -> each.particle().values().get(0) <= .3));
        String table = Files.readString(folder.resolve("out").resolve(ParticleFile.FILE));
        assertTrue(table.contains(",failed,,,0,") && table.contains("the world ended"), table);
        assertEquals(outcome.trials(), calibrate(order(.3), true).trials(), "read again as they were written");
    }

    @Test
    void whereMoreThanHalfDieThereIsNothingToKeep() {
        Faults faults = assertThrows(Faults.class, () -> calibrate(order(.1), false));
        assertEquals("--parameters", faults.list().get(0).source());
        assertTrue(faults.getMessage().contains("only 4 of 20 particles told any fact"), faults.getMessage());
    }
}
