package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.record.Decision.Move;
import concert.report.page.Fragment;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of a replay against the files it is made of. */
@SuppressWarnings("unchecked")
class RecordingTest {
    private static final int FIXED = 8;

    @TempDir
    private static Path folder;

    private static Path europe;
    private static Recording run;
    private static Map<String, Object> data;

    @BeforeAll
    static void read() throws IOException {
        europe = Runs.europe(folder);
        run = Recording.read(europe);
        data = run.all();
    }

    @Test
    void everyDecisionIsThereWithReasonsThatAddUpToItsValue() throws IOException {
        Frame file = Frame.read(europe.resolve("decisions.csv"));
        int row = 0;
        for (List<int[]> tick : (List<List<int[]>>) data.get("decisions")) {
            for (int[] decision : tick) {
                int sum = Arrays.stream(decision, FIXED, decision.length).sum();
                assertEquals(1e4 * file.number(row, "value"), sum, .5001, "row " + row);
                assertEquals(file.text(row, "state"), codes().get(decision[0]));
                row++;
            }
        }
        assertEquals(file.rows(), row);
    }

    @Test
    void everyNumberOfAStateOrTreatyIsOneOfThem() {
        int treaties = treaties().size();
        for (List<int[]> tick : (List<List<int[]>>) data.get("decisions")) {
            for (int[] each : tick) {
                assertTrue(each[1] >= 0 && each[1] < Move.values().length);
                assertTrue(each[3] >= -1 && each[3] < codes().size() && each[4] >= -1 && each[4] < treaties);
                assertTrue(each[2] >= 0 || each[1] == Move.NOTHING.ordinal());
            }
        }
        for (List<List<Object>> tick : (List<List<List<Object>>>) data.get("events")) {
            for (List<Object> each : tick) {
                assertTrue((int) each.get(1) < codes().size() && (int) each.get(3) < treaties);
            }
        }
    }

    @Test
    void threatsComeGravestFirstAndAreNamedInStates() throws IOException {
        Frame states = Frame.read(europe.resolve("states.csv"));
        List<List<List<Integer>>> threats = (List<List<List<Integer>>>) data.get("threats");
        for (int row = 0; row < states.rows(); row++) {
            int state = codes().indexOf(states.text(row, "state"));
            List<Integer> list = threats.get((int) states.number(row, "tick")).get(state);
            assertEquals(states.text(row, "top_threat"), list.isEmpty() ? "" : codes().get(list.get(0)));
            for (int at = 3; at < list.size(); at += 2) {
                assertTrue(list.get(at) <= list.get(at - 2));
            }
        }
    }

    @Test
    void aTreatyHasMembersGaugesAndValuesForEachOfItsTicks() throws IOException {
        Frame pacts = Frame.read(europe.resolve("pacts.csv"));
        int rows = 0;
        for (Map<String, Object> treaty : treaties()) {
            int ticks = ((List<?>) treaty.get("members")).size();
            rows += ticks;
            for (String each : List.of("strategic", "operational", "tactical", "cohesion", "belief", "terms")) {
                assertEquals(ticks, ((List<?>) treaty.get(each)).size(), each);
            }
            for (int at = 0; at < ticks; at++) {
                int members = ((List<int[]>) treaty.get("members")).get(at).length;
                assertEquals(members, ((List<int[]>) treaty.get("values")).get(at).length);
            }
        }
        assertEquals(pacts.rows(), rows);
    }

    @Test
    void europeStaysSmall() throws IOException {
        Fragment part = ReplaySection.of(europe);
        int bytes = (part.body() + part.style() + part.script()).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 1_500_000, bytes + " bytes");
    }

    @Test
    void aSmallBudgetLeavesThingsOutStepByStepAndSaysSo() {
        String all = run.within(ReplaySection.BUDGET);
        assertTrue(all.contains("\"without\":[]"));
        String fewer = run.within(all.length() - 1);
        assertTrue(fewer.length() < all.length());
        assertTrue(fewer.contains("\"without\":[\"answers and votes\"]"));
        String least = run.within(all.length() / 2);
        assertTrue(least.length() <= all.length() / 2 && least.contains("\"all decisions\""), "" + least.length());
        assertEquals("{\"name\":\"Europe 1914\",\"without\":[\"the replay\"]}", run.within(1000));
    }

    @Test
    void filesOfTwoRunsAreNotMixed(@TempDir Path mixed) throws IOException {
        for (String each :
                List.of("states", "decisions", "treaties", "pacts", "events", "members", "measures", "wars")) {
            Files.copy(europe.resolve(each + ".csv"), mixed.resolve(each + ".csv"));
        }
        String scenario = Files.readString(europe.resolve("scenario.yaml"));
        Files.writeString(mixed.resolve("scenario.yaml"), scenario.replace("SWD", "SVE"));
        String message = assertThrows(IllegalArgumentException.class, () -> Recording.read(mixed))
                .getMessage();
        assertTrue(message.contains("two runs"), message);
        assertFalse(Files.exists(mixed.resolve("report.html")));
    }

    private static List<String> codes() {
        return (List<String>) ((Map<String, Object>) data.get("states")).get("code");
    }

    private static List<Map<String, Object>> treaties() {
        return (List<Map<String, Object>>) data.get("treaties");
    }
}
