package concert.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.results.file.MeasuresFile;
import concert.results.played.Run;
import concert.results.table.CsvTable;
import concert.scenario.Scenario;
import concert.scenario.asked.OwnMeasures;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a world that measures more than others, or stops before its last tick. */
class AskedRunTest {
    private static final int TICKS = 12;

    private static Scenario world(String... settings) {
        Overrides overrides = Overrides.none().with("ticks", Integer.toString(TICKS));
        for (int at = 0; at < settings.length; at += 2) {
            overrides = overrides.with(settings[at], settings[at + 1]);
        }
        return Scenarios.open("europe-1914", overrides);
    }

    private static Run played(Scenario scenario) {
        return PausableRun.play(scenario, tick -> {});
    }

    @Test
    void aMeasureOfTheUsersOwnIsAColumnOfEveryTick() {
        Run run = played(world(
                "measures.tied",
                "allied(GMY, AUH)",
                "measures.twice",
                "alliances * 2",
                "measures.all_wars",
                "'count(war(any, any, ever))'"));
        double[] wars = run.measures().column("wars");
        double[] sum = run.measures().column("all_wars");
        for (int tick = 0; tick < TICKS; tick++) {
            assertEquals(
                    2 * run.measures().get(tick, "alliances"), run.measures().get(tick, "twice"));
            assertEquals(Arrays.stream(wars, 0, tick + 1).sum(), sum[tick]);
        }
        assertEquals(1, run.measures().get(0, "tied"));
        CsvTable<?> file = MeasuresFile.of(run.record(), run.measures(), OwnMeasures.of(run.scenario()));
        List<String> names = file.columns().stream().map(each -> each.name()).toList();
        assertEquals(List.of("all_wars", "tied", "twice"), names.subList(names.size() - 3, names.size()));
    }

    @Test
    void whatIsAskedChangesNothingThatHappens() {
        Run plain = played(world());
        Run asked = played(world("measures.tied", "allied(GMY, AUH)"));
        for (String each : plain.measures().columns()) {
            assertArrayEquals(plain.measures().column(each), asked.measures().column(each), each);
        }
        assertEquals(
                plain.measures().columns().size() + 1,
                asked.measures().columns().size());
    }

    @Test
    void aRunStopsWithTheTickInWhichItsConditionIsTrue() {
        double[] alliances = played(world()).measures().column("alliances");
        double most = Arrays.stream(alliances).max().orElseThrow();
        int first = 0;
        while (alliances[first] < most) {
            first++;
        }
        Run stopped = played(world("stop", "alliances >= " + most));
        assertEquals(first + 1, stopped.record().ticks().size());
        assertEquals(first + 1, stopped.measures().ticks());
        assertEquals(
                TICKS,
                played(world("stop", "alliances > " + most)).record().ticks().size());
    }

    @Test
    void aCheckpointKeepsBoth(@TempDir Path folder) throws IOException {
        Scenario scenario =
                world("measures.pairs", "'count(allied(any, any, ever))'", "stop", "sovereign(GMY, at 1898)");
        Run whole = played(scenario);
        Path file = folder.resolve("half.checkpoint");
        PausableRun.of(scenario, tick -> {}).save(4, file);
        Run resumed = PausableRun.load(scenario, file, tick -> {}).toEnd();
        assertEquals(9, whole.measures().ticks());
        assertEquals(9, resumed.measures().ticks());
        assertArrayEquals(whole.measures().column("pairs"), resumed.measures().column("pairs"));
    }

    /** The shipped worlds ask of years up to their end. */
    @Test
    void aShortenedRunIsLeftAndGoneOnWithAsAnyOther(@TempDir Path folder) throws IOException {
        Scenario five = Scenarios.open("europe-1914", Overrides.none().with("ticks", "5"));
        Path file = folder.resolve("short.checkpoint");
        PausableRun.of(five, tick -> {}).save(3, file);
        assertEquals(
                5, PausableRun.load(five, file, tick -> {}).toEnd().measures().ticks());
        Scenario more = Scenarios.open("europe-1914", Overrides.none().with("ticks", "8"));
        assertEquals(
                8, PausableRun.load(more, file, tick -> {}).toEnd().measures().ticks());
        assertEquals(five, Scenarios.read("left.yaml", ScenarioWriter.writeWhole(five), Overrides.none()));
    }
}
