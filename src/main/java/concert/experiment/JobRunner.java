package concert.experiment;

import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.StoreTable;
import concert.measure.Measure;
import concert.measure.Summarised;
import concert.measure.Table;
import concert.measure.all.Measures;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.results.Frames;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.design.DesignFile.Keep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays one job and keeps what the design asks for.
 *
 * @param measures names of the measures to keep
 * @param keep what else to keep
 */
public record JobRunner(List<String> measures, Set<Keep> keep) {

    /** Plays a scenario; a run that fails is a result too. */
    public Result play(Job job, Scenario scenario) {
        try {
            Run run = PausableRun.play(scenario, Runner.unlessDropped(tick -> {}));
            return new Result.Done(job, rows(job, run));
        } catch (RuntimeException | Error | IOException failed) {
            return new Result.Failed(job, RunTask.reason(failed));
        }
    }

    /** What a run leaves in the tables of a store. */
    public Map<StoreTable, List<Object[]>> rows(Job job, Run run) throws IOException {
        Map<StoreTable, List<Object[]>> rows = new EnumMap<>(StoreTable.class);
        rows.put(StoreTable.MEASURES, measured(job, run.measures()));
        rows.put(StoreTable.DEGENERACIES, degenerate(job, run));
        if (keep.contains(Keep.TICKS)) {
            rows.put(StoreTable.TICKS, ticks(job, run.measures()));
        }
        keepFiles(job, run, rows);
        return rows;
    }

    private List<Object[]> measured(Job job, Table table) {
        List<Object[]> rows = new ArrayList<>();
        for (String each : measures) {
            double[] line = table.column(each);
            Measure measure = Measures.of(each);
            boolean counted = measure.summarised() == Summarised.RATE;
            for (double value : line) {
                if (Double.isInfinite(value)) {
                    throw new IllegalStateException("measure " + each + " is infinite");
                }
            }
            rows.add(new Object[] {
                job.run(),
                each,
                measure.ofRun(table),
                counted ? Double.NaN : Summarised.MEAN.of(line),
                Summarised.END.of(line),
                counted ? Double.NaN : Summarised.SUM.of(line)
            });
        }
        return rows;
    }

    private static List<Object[]> degenerate(Job job, Run run) {
        List<Object[]> rows = new ArrayList<>();
        for (Degeneracy each : Degeneracies.ALL) {
            double amount = each.of(run.record());
            rows.add(new Object[] {job.run(), each.name(), amount, each.holds(amount) ? 1 : 0});
        }
        return rows;
    }

    private List<Object[]> ticks(Job job, Table table) {
        List<Object[]> rows = new ArrayList<>();
        for (int tick = 0; tick < table.ticks(); tick++) {
            for (String each : measures) {
                rows.add(new Object[] {job.run(), tick, each, table.get(tick, each)});
            }
        }
        return rows;
    }

    private void keepFiles(Job job, Run run, Map<StoreTable, List<Object[]>> rows) throws IOException {
        if (!keep.contains(Keep.TREATIES) && !keep.contains(Keep.EVENTS)) {
            return;
        }
        Frames files = Frames.of(run);
        if (keep.contains(Keep.TREATIES)) {
            rows.put(StoreTable.TREATIES, rows(job, StoreTable.TREATIES, files.frame("treaties.csv")));
        }
        if (keep.contains(Keep.EVENTS)) {
            rows.put(StoreTable.EVENTS, rows(job, StoreTable.EVENTS, files.frame("events.csv")));
        }
    }

    /** The cells of a file that a table has columns for; what the file lacks is the row's number. */
    private static List<Object[]> rows(Job job, StoreTable sort, Frame frame) {
        List<Object[]> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            Object[] cells = new Object[sort.fields().size()];
            cells[0] = job.run();
            for (int at = 1; at < cells.length; at++) {
                StoreTable.Field field = sort.fields().get(at);
                cells[at] = frame.has(field.name()) ? cell(field, frame.text(row, field.name())) : row + 1;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Object cell(StoreTable.Field field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case WHOLE -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            case TEXT -> text;
        };
    }
}
