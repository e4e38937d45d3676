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
import concert.results.file.EventsFile;
import concert.results.file.TreatiesFile;
import concert.results.played.Run;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.design.DesignFile.Keep;
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
    /** The column of a row's running number within its run, which no file has. */
    private static final String NUMBER = "number";

    /** Plays a scenario; a run that fails is a result too. */
    public Result play(Job job, Scenario scenario) {
        try {
            Run run = PausableRun.play(scenario, Runner.unlessDropped(tick -> {}));
            return new Result.Done(job, rows(job, run));
        } catch (RuntimeException | Error failed) {
            return new Result.Failed(job, RunTask.reason(failed));
        }
    }

    /** What a run leaves in the tables of a store. */
    public Map<StoreTable, List<Object[]>> rows(Job job, Run run) {
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
            Measure measure = Measures.of(each, table.own());
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

    private void keepFiles(Job job, Run run, Map<StoreTable, List<Object[]>> rows) {
        if (keep.contains(Keep.TREATIES)) {
            rows.put(StoreTable.TREATIES, rows(job, StoreTable.TREATIES, TreatiesFile.of(run.record())));
        }
        if (keep.contains(Keep.EVENTS)) {
            rows.put(StoreTable.EVENTS, rows(job, StoreTable.EVENTS, EventsFile.of(run.record())));
        }
    }

    /** The columns that a table shares with a file of the run, under the run and, where it asks, the row's number. */
    private static List<Object[]> rows(Job job, StoreTable sort, CsvTable<?> file) {
        List<String> names = sort.fields().stream().map(Column::name).toList();
        boolean numbered = names.get(1).equals(NUMBER);
        int own = numbered ? 2 : 1;
        List<Object[]> rows = new ArrayList<>();
        for (Object[] values : file.values(names.subList(own, names.size()))) {
            Object[] cells = new Object[names.size()];
            cells[0] = job.run();
            if (numbered) {
                cells[1] = rows.size() + 1;
            }
            for (int at = 0; at < values.length; at++) {
                cells[own + at] = "".equals(values[at]) ? null : values[at];
            }
            rows.add(cells);
        }
        return rows;
    }
}
