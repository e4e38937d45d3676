package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels say no more than the model knows: no conquest of a state merged into another, no settlement of what was put off. */
class LabelsTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @TempDir
    private Path folder;

    private String said;

    private Path run(String scenario) {
        Path out = folder.resolve("out");
        Shell shell = Shell.run("run", REPORTS.resolve(scenario), "--out", out, "--seed", "1");
        assertEquals(0, shell.code(), shell.err());
        said = shell.out();
        return out;
    }

    private static List<String> events(Path run, String... types) throws IOException {
        Frame events = Frame.read(run.resolve("events.csv"));
        List<String> found = new ArrayList<>();
        for (int row = 0; row < events.rows(); row++) {
            if (List.of(types).contains(events.text(row, "event"))) {
                found.add(events.text(row, "year") + " " + events.text(row, "event") + " " + events.text(row, "state")
                        + events.text(row, "other"));
            }
        }
        return found;
    }

    @Test
    void aCrisisPutOffByAnotherWarIsNoSettlement() throws IOException {
        Path run = run("B09-two-attackers.yaml");
        assertEquals(
                List.of("1939 war GMYPOL", "1939 put off RUSPOL", "1940 war GMYFRN", "1940 put off FRNGMY"),
                events(run, "war", "put off", "settled"));
        Frame measures = Frame.read(run.resolve("measures.csv"));
        IntStream.range(0, measures.rows())
                .forEach(row -> assertEquals(0, measures.number(row, "crises_settled"), "row " + row));
        Frame events = Frame.read(run.resolve("events.csv"));
        for (int row = 0; row < events.rows(); row++) {
            boolean putOff = events.text(row, "event").equals("put off");
            assertFalse(putOff && events.text(row, "detail").contains("share"));
        }
    }

    @Test
    void aStateMergedIntoAnotherIsNoConquest() throws IOException {
        Path run = run("B11-germany.yaml");
        int lost = 0;
        for (String file : List.of("treaties.csv", "members.csv", "events.csv")) {
            Frame frame = Frame.read(run.resolve(file));
            String column = file.equals("members.csv") ? "how" : "cause";
            for (int row = 0; row < frame.rows(); row++) {
                lost += frame.text(row, column).equals("sovereignty lost") ? 1 : 0;
                assertFalse(frame.text(row, column).equals("conquest")
                        && events(run, "conquered").isEmpty());
            }
        }
        assertTrue(lost >= 2, lost + " endings");
        assertFalse(said.contains("conque"), said);
        assertTrue(events(run, "conquered").isEmpty());
    }
}
