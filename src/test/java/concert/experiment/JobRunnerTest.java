package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.StoreTable;
import concert.results.Frames;
import concert.results.played.Run;
import concert.results.table.Column;
import concert.results.table.Frame;
import concert.run.PausableRun;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.design.DesignFile.Keep;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run leaves in the store, beside what it leaves in files. */
class JobRunnerTest {
    private static final Scenario SCENARIO = Scenarios.open("random:n=7,seed=2", Overrides.none());

    @Test
    void aRunGoesIntoTheStoreAsItStandsInItsFiles() throws IOException {
        Job job = new Job(3, 1, 3, SCENARIO.seed());
        Result result = new JobRunner(List.of("wars"), EnumSet.allOf(Keep.class)).play(job, SCENARIO);
        Result.Done done = assertInstanceOf(Result.Done.class, result, result.toString());
        Run run = PausableRun.play(SCENARIO, Runner.unlessDropped(tick -> {}));
        for (Map.Entry<StoreTable, String> each : Map.of(
                        StoreTable.TREATIES, "treaties.csv", StoreTable.EVENTS, "events.csv")
                .entrySet()) {
            same(
                    each.getKey(),
                    Frames.of(run).frame(each.getValue()),
                    done.rows().get(each.getKey()));
        }
    }

    private static void same(StoreTable sort, Frame file, List<Object[]> rows) {
        assertTrue(file.rows() > 0);
        assertEquals(file.rows(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < sort.fields().size(); at++) {
                Column<?> column = sort.fields().get(at);
                Object cell = rows.get(row)[at];
                String expected = column.name().equals("run")
                        ? "3"
                        : column.name().equals("number") ? Integer.toString(row + 1) : file.text(row, column.name());
                assertEquals(expected, cell == null ? "" : cell.toString(), column.name());
                assertFalse("".equals(cell), column.name());
                assertTrue(cell == null || column.type().textual() == cell instanceof String, column.name());
            }
        }
    }
}
