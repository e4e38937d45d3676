package concert.experiment;

import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.ResultRows;
import concert.experiment.store.StoreTable;
import concert.experiment.store.row.MeasureRow;
import concert.experiment.store.row.SignRow;
import concert.experiment.store.row.TickRow;
import concert.measure.Measure;
import concert.measure.Table;
import concert.measure.all.Measures;
import concert.measure.degeneracy.Degeneracies;
import concert.model.record.RunRecord;
import concert.results.file.EventsFile;
import concert.results.file.TreatiesFile;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.asked.OwnMeasures;
import concert.scenario.design.DesignFile.Keep;
import java.util.ArrayList;
import java.util.List;
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
        } catch (RuntimeException | Error failed) {
            return new Result.Failed(job, RunTask.reason(failed));
        }
    }

    /** What a run leaves in the tables of a store. */
    public ResultRows rows(Job job, Run run) {
        ResultRows rows = new ResultRows();
        RunRecord record = run.record();
        rows.add(StoreTable.MEASURES, job.run(), measured(run));
        rows.add(StoreTable.DEGENERACIES, job.run(), degenerate(record));
        if (keep.contains(Keep.TICKS)) {
            rows.add(StoreTable.TICKS, job.run(), ticks(run.measures()));
        }
        if (keep.contains(Keep.TREATIES)) {
            rows.add(StoreTable.TREATIES, job.run(), TreatiesFile.rows(record).toList());
        }
        if (keep.contains(Keep.EVENTS)) {
            rows.add(StoreTable.EVENTS, job.run(), EventsFile.rows(record).toList());
        }
        return rows;
    }

    /** What stands for a run, by each measure to keep. */
    public List<MeasureRow> measured(Run run) {
        List<Measure> own = OwnMeasures.of(run.scenario());
        return measures.stream()
                .map(name -> MeasureRow.of(measure(name, own), run.measures()))
                .toList();
    }

    /** A measure of Concert's or of the scenario's own. */
    private static Measure measure(String name, List<Measure> own) {
        Measure known = Measures.of(name);
        return known != null
                ? known
                : own.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<SignRow> degenerate(RunRecord run) {
        return Degeneracies.ALL.stream()
                .map(each -> SignRow.of(each, each.of(run)))
                .toList();
    }

    private List<TickRow> ticks(Table table) {
        List<TickRow> rows = new ArrayList<>();
        for (int tick = 0; tick < table.ticks(); tick++) {
            for (String each : measures) {
                rows.add(new TickRow(tick, each, table.get(tick, each)));
            }
        }
        return rows;
    }
}
