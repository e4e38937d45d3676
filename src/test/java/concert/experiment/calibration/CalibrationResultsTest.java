package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.results.folder.ResultsFolder;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fit --what runs} leaves of a scenario, of theories and of worlds of history. */
class CalibrationResultsTest {
    @TempDir
    private Path folder;

    private SmallCalibration small;

    @BeforeEach
    void aSmallWorld() throws IOException {
        small = SmallCalibration.in(folder);
    }

    @Test
    void itLeavesTablesAPageAndOptionsForOtherCommands() throws IOException {
        Path out = folder.resolve("whole");
        assertEquals(0, small.fit(out, "--generations", 2).code());
        List<String> found = Files.readAllLines(out.resolve("fit-runs.csv"));
        assertEquals(3, found.size());
        assertTrue(
                found.get(1).startsWith(SmallCalibration.COST + ",parameters." + SmallCalibration.COST + ","),
                found.get(1));
        String dictionary = Files.readString(out.resolve("data-dictionary.csv"));
        SmallCalibration.FILES.stream()
                .filter(each -> each.startsWith("fit-") && each.endsWith(".csv"))
                .forEach(each -> assertTrue(dictionary.contains(each), each));
        assertTrue(dictionary.contains("value tried of parameters." + SmallCalibration.FAILURE));
        String page = Files.readString(out.resolve("fit-runs.html"));
        assertTrue(page.contains("Facts before and after") && page.contains("default-src 'none'"));
        assertTrue(ResultsFolder.whole(out));
        Path run = folder.resolve("run");
        Shell used = Shell.run(
                "run", small.world(), "@" + out.resolve(CalibrationFolder.SETTINGS), "--out", run, "--no-charts");
        assertEquals(0, used.code(), used.err());
        String mean = found.get(1).split(",")[3];
        assertTrue(Files.readString(run.resolve("scenario.yaml")).contains(SmallCalibration.COST + ": " + mean), mean);
        Shell rejoined = Shell.run("facts", run);
        assertEquals(0, rejoined.code(), rejoined.err());
    }

    /** A weight is of one theory, which the options then name and a file keeps. */
    @Test
    void weightsOfATheoryAreLeftAsATheory() throws IOException {
        Path out = folder.resolve("weights");
        String weight = "weights.security=1..5";
        Shell shell = small.fit(out, "--generations", 1, "--theories", "balance-of-power", "--parameters", weight);
        assertEquals(0, shell.code(), shell.err());
        Path theory = out.resolve("fitted").resolve("balance-of-power.yaml");
        assertEquals(0, Shell.run("validate", theory).code());
        List<String> settings = Files.readAllLines(out.resolve(CalibrationFolder.SETTINGS));
        assertEquals("--theory balance-of-power", settings.get(0));
        String set = settings.get(3).replace("--set theory.weights.security=", "");
        double found = Scenarios.theory(theory.toString()).weight("security");
        assertEquals(Double.parseDouble(set), found, 1e-12);
        assertTrue(found > 1
                && found < 5
                && found != Scenarios.theory("balance-of-power").weight("security"));
    }

    /** Each world is tried under each theory, and facts are told of each. */
    @Test
    void severalTheoriesAreToldApart() throws IOException {
        Path out = folder.resolve("two");
        Shell shell = small.fit(out, "--generations", 1, "--theories", "balance-of-power,democratic-peace");
        assertEquals(0, shell.code(), shell.err());
        String facts = Files.readString(out.resolve("fit-facts.csv"));
        assertTrue(facts.contains("train,wars,balance-of-power,1816-1913,"), facts);
        assertTrue(facts.contains("train,wars,democratic-peace,1816-1913,"), facts);
        assertFalse(Files.readString(out.resolve(CalibrationFolder.SETTINGS)).contains("--theory"));
    }

    /** Worlds of made-up data, whose years of test are told of apart. */
    @Test
    void worldsOfHistoryAreTriedAndOthersTested() throws IOException {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
        StringBuilder dyads = new StringBuilder(MadeUpData.DYADS);
        for (int year = 1902; year <= 1908; year++) {
            dyads.append("2,200,").append(year).append(",1,0,0,0,1\n");
        }
        Files.writeString(data.resolve("dyads.csv"), dyads);
        Path out = folder.resolve("history");
        List<Object> words = new ArrayList<>(List.of("fit", "--what", "runs", "--data", data, "--train", "1900-1904"));
        words.addAll(
                List.of("--test", "1905-1908", "--parameters", SmallCalibration.COST, "--years", 3, "--origins", 2));
        words.addAll(List.of("--particles", 20, "--generations", 2, "--out", out));
        Shell shell = Shell.run(words.toArray());
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.out().contains("In worlds of other years: distance from history's facts "), shell.out());
        String facts = Files.readString(out.resolve("fit-facts.csv"));
        assertTrue(facts.contains("train,isolates,,1816-1913,") && facts.contains("test,isolates,,1816-1913,"), facts);
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.contains("\"World 1899\"") && manifest.contains("\"World 1901\""), manifest);
        assertTrue(Files.readString(out.resolve("fit-runs.html")).contains("Years that the fit has not seen"));
    }

    /** The field's data: worlds of the training are tried, that of 1918 is held against them afterwards. */
    @Test
    @Tag("slow")
    void theFieldsWorldsAreTriedAndTested() throws IOException {
        String data = System.getenv("CONCERT_DATA");
        assumeTrue(data != null, "CONCERT_DATA is not set: no data to fit");
        Path out = folder.resolve("field");
        List<Object> words = new ArrayList<>(List.of("fit", "--what", "runs", "--data", data, "--train", "1816-1913"));
        words.addAll(List.of("--parameters", SmallCalibration.COST + "=0..0.5", "--origins", 2, "--years", 10));
        words.addAll(List.of("--particles", 20, "--generations", 2, "--out", out));
        Shell shell = Shell.run(words.toArray());
        assertEquals(0, shell.code(), shell.err());
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertTrue(manifest.contains("\"World 1903\""), manifest);
        String facts = Files.readString(out.resolve("fit-facts.csv"));
        assertTrue(facts.contains("train,wars,,1816-1913,") && facts.contains("test,wars,,1919-1938,"), facts);
        assertEquals(31, Files.readAllLines(out.resolve("fit-particles.csv")).size());
    }
}
