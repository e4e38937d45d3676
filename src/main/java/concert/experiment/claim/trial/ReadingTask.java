package concert.experiment.claim.trial;

import concert.experiment.CarriedScenarios;
import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.all.Observables;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.ResultRows;
import concert.experiment.store.StoreTable;
import concert.experiment.store.row.ReadingRow;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.util.List;

/** Plays runs and reads off each what is asked of its cell; a point's number is that of its cell. */
final class ReadingTask implements RunTask<List<Job>, List<Result>> {
    private static final long serialVersionUID = 1;

    private final transient List<Readings> readings;

    /** For another machine, beside the names of what is read. */
    private final CarriedScenarios carried;

    private final List<List<String>> names;

    private ReadingTask(List<Readings> readings, CarriedScenarios carried, List<List<String>> names) {
        this.readings = readings;
        this.carried = carried;
        this.names = names;
    }

    /** The task on this machine. */
    static ReadingTask of(List<Readings> readings) {
        return new ReadingTask(readings, null, null);
    }

    @Override
    public List<Result> play(List<Job> round) {
        return round.stream().map(this::play).toList();
    }

    private Result play(Job job) {
        int cell = job.point() - 1;
        Scenario scenario = carried == null ? readings.get(cell).scenario() : carried.get(job.point());
        List<Observable> asked = carried == null
                ? readings.get(cell).observables()
                : names.get(cell).stream().map(Observables::of).toList();
        try {
            Run run = PausableRun.play(scenario.with(job.seed()), Runner.unlessDropped(tick -> {}));
            ResultRows rows = new ResultRows();
            rows.add(
                    StoreTable.READINGS,
                    job.run(),
                    asked.stream().map(each -> read(each, run)).toList());
            return new Result.Done(job, rows);
        } catch (RuntimeException | Error failed) {
            return new Result.Failed(job, RunTask.reason(failed));
        }
    }

    private static ReadingRow read(Observable observable, Run run) {
        try {
            double value = observable.of(run);
            if (Double.isInfinite(value)) {
                throw new IllegalStateException("is infinite");
            }
            return new ReadingRow(observable.name(), value, null);
        } catch (RuntimeException | Error failed) {
            return new ReadingRow(observable.name(), Double.NaN, RunTask.reason(failed));
        }
    }

    @Override
    public List<Result> failed(List<Job> round, Throwable cause) {
        return Result.failed(round, cause);
    }

    @Override
    public RunTask<List<Job>, List<Result>> portable() {
        return new ReadingTask(
                null,
                CarriedScenarios.of(readings.stream().map(Readings::scenario).toList()),
                readings.stream()
                        .map(each -> each.observables().stream()
                                .map(Observable::name)
                                .toList())
                        .toList());
    }
}
