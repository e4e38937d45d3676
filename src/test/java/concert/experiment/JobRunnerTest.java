package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.StoreTable;
import concert.results.Frames;
import concert.results.file.EventsFile;
import concert.results.file.TreatiesFile;
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
        for (StoreTable<?> each : List.of(StoreTable.TREATIES, StoreTable.EVENTS)) {
            same(
                    each,
                    Frames.of(run).frame(each.described().file()),
                    done.rows().of(each));
        }
    }

    @Test
    void aColumnOfAFileIsDescribedOnceForFileAndStore() {
        described(TreatiesFile.COLUMNS, StoreTable.TREATIES, 1);
        described(EventsFile.COLUMNS, StoreTable.EVENTS, 2);
    }

    private static void described(List<? extends Column<?>> file, StoreTable<?> table, int own) {
        List<String> known = file.stream().map(JobRunnerTest::description).toList();
        table.columns().stream()
                .skip(own)
                .map(JobRunnerTest::description)
                .forEach(each -> assertTrue(known.contains(each), each));
    }

    private static String description(Column<?> column) {
        return String.join("|", column.name(), column.type().key(), column.unit(), column.meaning());
    }

    private static void same(StoreTable<?> table, Frame file, List<Object[]> rows) {
        assertTrue(file.rows() > 0);
        assertEquals(file.rows(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < table.columns().size(); at++) {
                Column<?> column = table.columns().get(at);
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
