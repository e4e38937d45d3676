package concert.scenario.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.document.Faults;
import concert.measure.Measure;
import concert.measure.Table;
import concert.results.table.Frame;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions name a scenario's own measures: in measures, in faces, in stop; no circle, every fault in its place. */
class MeasuresOfMeasuresTest {
    private static final String WORLD = """
            concert: 2
            name: Three
            start: 1900
            ticks: 5
            identity: [order]
            theory: balance-of-threat
            states:
              A: {name: Aland, capability: 1, economy: 1, at: [0, 0], identity: [0]}
              B: {name: Bland, capability: 1, economy: 1, at: [0, 5], identity: [0]}
              C: {name: Cland, capability: 1, economy: 1, at: [0, 9], identity: [1]}
            treaties:
              - {name: Pact, kind: defence, members: [A, B], signed: 1899}
            """;

    /** Written before those it is made of, and with a name that sorts before theirs. */
    private static final String MEASURES = """
            measures:
              a_grip: z_power * 2
              b_tight: a_grip > 1 and pact
              pact: allied(A, B)
              z_power: power(A) + power(B)
            """;

    @TempDir
    private Path folder;

    private static Scenario read(String more) {
        return Scenarios.read("world.yaml", WORLD + more, Overrides.none());
    }

    @Test
    void eachIsWorkedOutAfterThoseItIsMadeOfInTheSameTick() {
        Scenario scenario = read(MEASURES);
        assertEquals(
                List.of("z_power", "a_grip", "pact", "b_tight"),
                OwnMeasures.of(scenario).stream().map(Measure::name).toList());
        Table table = PausableRun.play(scenario, tick -> {}).measures();
        assertEquals(5, table.ticks());
        for (int tick = 0; tick < table.ticks(); tick++) {
            assertEquals(2 * table.get(tick, "z_power"), table.get(tick, "a_grip"), 1e-12);
            double tight = table.get(tick, "a_grip") > 1 ? table.get(tick, "pact") : 0;
            assertEquals(tight, table.get(tick, "b_tight"));
            assertEquals(2.0 / 3, table.get(tick, "z_power"), .2);
        }
    }

    @Test
    void stopNamesAMeasureTrueOrFalseAndANumber() {
        assertEquals(1, ticks("stop: a_grip > 1\n"));
        assertEquals(1, ticks("stop: not b_tight or a_grip(at 1900) > 0\n"));
        assertEquals(5, ticks("stop: a_grip > 9\n"));
    }

    private static int ticks(String stop) {
        return PausableRun.play(read(MEASURES + stop), tick -> {})
                .record()
                .ticks()
                .size();
    }

    @Test
    void facesNameThem() throws IOException {
        Path file = Files.writeString(folder.resolve("world.yaml"), WORLD + MEASURES + """
                        faces:
                          - {name: Grip, condition: 'a_grip(at: 1902) > 1', history: true}
                          - {name: Loose, condition: 'a_grip < 1'}
                        """);
        Path out = folder.resolve("out");
        Shell shell = Shell.run("faces", file, "--theories", "balance-of-threat", "--runs", 2, "--quiet", "--out", out);
        assertEquals(0, shell.code(), shell.err());
        Frame shares = Frame.read(out.resolve("faces.csv"));
        assertEquals(1, shares.number(0, "share"));
        assertEquals(0, shares.number(1, "share"));
    }

    @Test
    void whatIsReadIsWrittenAndReadAgain() {
        Scenario scenario = read(MEASURES + "stop: b_tight and a_grip > 3\n");
        assertEquals(scenario, Scenarios.read("again.yaml", ScenarioWriter.writeWhole(scenario), Overrides.none()));
    }

    @Test
    void anExperimentAddsOneMadeOfTheScenarios() throws IOException {
        Files.writeString(folder.resolve("world.yaml"), WORLD + MEASURES);
        Path design = Files.writeString(folder.resolve("design.yaml"), """
                experiment: 1
                name: grips
                scenario: %s
                design: factorial
                replications: 1
                factors:
                  - {path: theory, values: [balance-of-threat, balance-of-power]}
                measures: [a_grip, {half: a_grip / 2}]
                stop: half > 9
                """.formatted(folder.resolve("world.yaml")));
        Path out = folder.resolve("out");
        Shell shell = Shell.run("experiment", design, "--quiet", "--out", out);
        assertEquals(0, shell.code(), shell.err());
        Frame measures = Frame.read(out.resolve("tables/measures.csv"));
        assertEquals(4, measures.rows());
        assertEquals("a_grip", measures.text(0, "measure"));
        assertEquals("half", measures.text(1, "measure"));
        assertEquals(measures.number(0, "value") / 2, measures.number(1, "value"), 1e-9);
    }

    private static String faults(String more) {
        return assertThrows(Faults.class, () -> read(more)).list().toString();
    }

    private static int places(String told) {
        return told.split("world\\.yaml:").length - 1;
    }

    @Test
    void aCircleIsRefusedOnceInItsPlace() {
        String told = faults("""
                measures:
                  one: 1 + two
                  two: three * 2
                  three: -one
                  apart: one + 1
                stop: one > 3 and apart
                """);
        assertEquals(1, places(told), told);
        assertTrue(told.contains("is made of itself: one, two, three, one. Maybe leave one of them out?"), told);
        assertTrue(told.contains("world.yaml:16:11: measure three: measure one is made of itself"), told);
        String self = faults("measures: {me: me + 1}\n");
        assertTrue(self.contains("measure me is made of itself: me, me"), self);
    }

    @Test
    void everyFaultIsToldOnceInItsPlace() {
        String told = faults("""
                measures:
                  pact: allied(A, X)
                  uses: pact and grip > 1
                  sum: real + 1
                  real: allied(A, B)
                  power: 1
                  tick: 2
                faces:
                  - {name: One, condition: 'pakt'}
                  - {name: Two, condition: 'pact or uses'}
                """);
        for (String each : List.of(
                "world.yaml:14:19: measure pact: unknown state \"X\"",
                "world.yaml:15:18: measure uses: unknown measure \"grip\"",
                "world.yaml:16:8: measure sum: true or false stands where a number belongs",
                "measure \"power\" has the name of a word of conditions. Maybe another name, such as my_power?",
                "measure \"tick\" has the name of another column",
                "unknown measure \"pakt\". Maybe pact?")) {
            assertTrue(told.contains(each), each + "\n" + told);
        }
        assertEquals(6, places(told), told);
    }

    /** A measure that names a year beyond a shortened run goes, and what is made of it. */
    @Test
    void aShorterRunLosesWhatIsMadeOfLaterYears() {
        Scenario whole = read("""
                measures: {late: 'wars(at 1904)', made: late + 1, kept: wars + 1}
                faces:
                  - {name: One, condition: made > 0}
                  - {name: Two, condition: kept > 0}
                stop: made > 9
                """);
        Scenario cut = whole.cut(2);
        assertEquals(List.of("kept"), List.copyOf(cut.questions().measures().keySet()));
        assertEquals(1, cut.questions().faces().size());
        assertEquals("", cut.questions().stop());
        assertEquals(cut, Scenarios.read("again.yaml", ScenarioWriter.writeWhole(cut), Overrides.none()));
    }
}
