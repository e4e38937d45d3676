package concert.experiment.compare;

import concert.experiment.CarriedScenarios;
import concert.experiment.JobRunner;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.ResultRows;
import concert.experiment.store.StoreTable;
import concert.experiment.store.row.PartingRow;
import concert.measure.Measure;
import concert.measure.lasting.TreatyLives;
import concert.model.record.RunRecord;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Plays every theory on one seed, and finds where their worlds part. */
final class ComparisonTask implements RunTask<List<Job>, List<Result>> {
    private static final long serialVersionUID = 1;

    private final transient List<TheoryArm> rivals;
    private final transient Function<Scenario, Run> player;
    private final CarriedScenarios carried;
    private final List<String> measures;

    private ComparisonTask(
            List<TheoryArm> rivals, Function<Scenario, Run> player, CarriedScenarios carried, List<String> measures) {
        this.measures = measures;
        this.rivals = rivals;
        this.player = player;
        this.carried = carried;
    }

    /** The task on this machine. */
    static ComparisonTask of(List<TheoryArm> rivals, Function<Scenario, Run> player) {
        List<String> measures =
                Comparison.measures(rivals).stream().map(Measure::name).toList();
        return new ComparisonTask(rivals, player, null, measures);
    }

    @Override
    public List<Result> play(List<Job> round) {
        JobRunner kept = new JobRunner(measures, Set.of());
        Map<Job, RunRecord> records = new LinkedHashMap<>();
        List<Result> results = new ArrayList<>();
        for (Job job : round) {
            try {
                Run run = played(job);
                ResultRows rows = kept.rows(job, run);
                rows.add(
                        StoreTable.LIVES,
                        job.run(),
                        TreatyLives.of(run.record()).lives());
                records.put(job, run.record());
                results.add(new Result.Done(job, rows));
            } catch (RuntimeException | Error failed) {
                results.add(new Result.Failed(job, RunTask.reason(failed)));
            }
        }
        results.forEach(each -> part(each, records));
        return results;
    }

    private Run played(Job job) {
        Scenario scenario =
                (carried == null ? rivals.get(job.point() - 1).scenario() : carried.get(job.point())).with(job.seed());
        return player == null ? PausableRun.play(scenario, Runner.unlessDropped(tick -> {})) : player.apply(scenario);
    }

    /** Where the worlds of a run and those of later theories part. */
    private static void part(Result result, Map<Job, RunRecord> records) {
        if (!(result instanceof Result.Done done)) {
            return;
        }
        Job one = done.job();
        List<PartingRow> partings = new ArrayList<>();
        records.forEach((other, record) -> {
            if (other.point() > one.point()) {
                Parted parted = Parted.of(one.point() - 1, other.point() - 1, records.get(one), record);
                partings.add(parted.row(other.run()));
            }
        });
        done.rows().add(StoreTable.PARTINGS, one.run(), partings);
    }

    @Override
    public List<Result> failed(List<Job> round, Throwable cause) {
        return Result.failed(round, cause);
    }

    /** For other machines, which play as every run is played. */
    @Override
    public RunTask<List<Job>, List<Result>> portable() {
        List<Scenario> scenarios = rivals.stream().map(TheoryArm::scenario).toList();
        return new ComparisonTask(null, null, CarriedScenarios.of(scenarios), measures);
    }
}
