package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.event.War;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import concert.results.table.TickMoment;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.Cohesion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All columns of a row are of one moment, or say of which. */
class MomentsTest {
    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void play() throws IOException {
        Overrides changes = Overrides.none()
                .with("ticks", "12")
                .with("parameters.commitment-failure", ".6")
                .with("parameters.crisis-rate", ".6")
                .with("parameters.hard-share", ".4");
        run = PausableRun.play(Scenarios.open("europe-1914", changes), tick -> {});
        RunFolder.leave(run, folder.resolve("run"), new Origin("europe-1914", "0", List.of()), RunArtifacts.NONE);
    }

    private static Frame file(String name) throws IOException {
        return Frame.read(folder.resolve("run").resolve(name));
    }

    @Test
    void cohesionIsTheCubeRootOfTheThreeGaugesBesideIt() throws IOException {
        Frame pacts = file("pacts.csv");
        assertTrue(pacts.rows() > 60);
        for (int row = 0; row < pacts.rows(); row++) {
            double product =
                    pacts.number(row, "strategic") * pacts.number(row, "operational") * pacts.number(row, "tactical");
            assertEquals(Math.cbrt(product), pacts.number(row, "cohesion"), 1e-10, "row " + row);
        }
    }

    @Test
    void theMeasuresOfCohesionAreOfOneMomentToo() throws IOException {
        Frame pacts = file("pacts.csv");
        Frame treaties = file("treaties.csv");
        Map<String, double[]> sums = new HashMap<>();
        for (int row = 0; row < pacts.rows(); row++) {
            int treaty = Integer.parseInt(pacts.text(row, "treaty")) - 1;
            if (treaties.text(treaty, "alliance").equals("1")) {
                double[] sum = sums.computeIfAbsent(pacts.text(row, "tick"), tick -> new double[3]);
                sum[0] += pacts.number(row, "cohesion");
                sum[1] += pacts.number(row, "tactical");
                sum[2]++;
            }
        }
        Frame measures = file("measures.csv");
        for (int row = 0; row < measures.rows(); row++) {
            double[] sum = sums.get(measures.text(row, "tick"));
            assertEquals(sum[0] / sum[2], measures.number(row, "cohesion"), 1e-10);
            assertEquals(sum[1] / sum[2], measures.number(row, "cohesion_tactical"), 1e-10);
        }
        assertEquals(.5, Cohesion.together(.5, .5, .5), 1e-12);
    }

    @Test
    void theCapabilityBesideAWarIsThatBeforeIt() throws IOException {
        Frame wars = file("wars.csv");
        Frame states = file("states.csv");
        assertTrue(wars.rows() > 3, wars.rows() + " wars");
        Map<String, Integer> at = new HashMap<>();
        for (int row = 0; row < states.rows(); row++) {
            at.put(states.text(row, "tick") + states.text(row, "state"), row);
        }
        int lost = 0;
        for (int row = 0; row < wars.rows(); row++) {
            String tick = wars.text(row, "tick");
            int attacker = at.get(tick + wars.text(row, "attacker"));
            int defender = at.get(tick + wars.text(row, "defender"));
            assertEquals(states.number(defender, "capability_before"), wars.number(row, "capability_b"));
            assertEquals(states.number(attacker, "capability_before"), wars.number(row, "capability_a"));
            if (wars.text(row, "fought_b").equals(wars.text(row, "defender"))
                    && wars.text(row, "token_b").isEmpty()) {
                assertEquals(wars.number(row, "capability_b"), wars.number(row, "power_b"), 1e-9);
            }
            lost += states.number(attacker, "capability") < states.number(attacker, "capability_before") ? 1 : 0;
        }
        assertTrue(lost > 0, "what a war cost stands after it");
    }

    @Test
    void nobodyStandsInTwoClassesOfOneWarAndTheHonourRateCanBeCountedOut() throws IOException {
        Frame wars = file("wars.csv");
        Frame measures = file("measures.csv");
        int obliged = 0;
        int honoured = 0;
        for (int row = 0; row < wars.rows(); row++) {
            Set<String> seen = new HashSet<>();
            for (String column : List.of("fought_a", "fought_b", "token_a", "token_b", "stayed_a", "stayed_b")) {
                codes(wars, row, column).forEach(each -> assertTrue(seen.add(each), each + " twice"));
            }
            assertTrue(seen.containsAll(codes(wars, row, "obliged")));
            assertTrue(codes(wars, row, "obliged").containsAll(codes(wars, row, "honoured")));
            obliged += codes(wars, row, "obliged").size();
            honoured += codes(wars, row, "honoured").size();
        }
        assertTrue(obliged > 5 && honoured > 0);
        assertEquals((double) honoured / obliged, measures.number(measures.rows() - 1, "honour_rate"), 1e-10);
        List<War.Call> calls = run.record().ticks().stream()
                .flatMap(tick -> tick.wars().stream())
                .flatMap(war -> war.calls().stream())
                .toList();
        assertTrue(
                calls.stream()
                        .anyMatch(each ->
                                each.contribution() == War.Contribution.FORCE && !each.honoured() && each.obliged()),
                "one that fought and still gave less than a hard clause asks");
    }

    private static List<String> codes(Frame frame, int row, String column) {
        String cell = frame.text(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pacts.csv", "states.csv", "threats.csv"})
    void everyFigureHasItsMomentAndTheDictionarySaysIt(String name) throws IOException {
        CsvTable<?> table = Sheets.of(run).stream()
                .filter(each -> each.file().equals(name))
                .findFirst()
                .orElseThrow();
        Frame dictionary = file("data-dictionary.csv");
        Map<String, String> told = new HashMap<>();
        for (int row = 0; row < dictionary.rows(); row++) {
            if (dictionary.text(row, "file").equals(name)) {
                told.put(dictionary.text(row, "column"), dictionary.text(row, "meaning"));
            }
        }
        List<? extends Column<?>> figures = table.columns().stream()
                .filter(each -> each.type() == Column.Type.NUMBER)
                .filter(each -> !List.of("year", "economy").contains(each.name()))
                .toList();
        assertFalse(figures.isEmpty());
        for (Column<?> each : figures) {
            assertNotEquals(TickMoment.ANY, each.moment(), each.name());
            assertTrue(told.get(each.name()).length() > each.meaning().length(), each.name());
            assertTrue(told.get(each.name()).startsWith(each.meaning()), told.get(each.name()));
        }
    }

    @Test
    void measuresSayWhenTheyAreNotOfTheEndOfTheTick() throws IOException {
        Frame dictionary = file("data-dictionary.csv");
        Map<String, String> meanings = new HashMap<>();
        for (int row = 0; row < dictionary.rows(); row++) {
            if (dictionary.text(row, "file").equals("measures.csv")) {
                meanings.put(dictionary.text(row, "column"), dictionary.text(row, "meaning"));
            }
        }
        assertTrue(meanings.get("tick").contains("as the tick leaves it"));
        for (String each : List.of("threat", "threat_gravest", "burden", "effort_saved", "cohesion", "abandonment")) {
            assertTrue(meanings.get(each).contains("before the moves of the tick"), each);
        }
    }
}
