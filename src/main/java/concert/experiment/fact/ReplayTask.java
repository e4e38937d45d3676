package concert.experiment.fact;

import concert.experiment.JobRunner;
import concert.experiment.design.Job;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Plays a run of a study again and counts its years, if it is the run that was kept. */
final class ReplayTask implements RunTask<Job, ReplayTask.Replayed> {
    private static final long serialVersionUID = 1;

    private final transient Function<Job, Scenario> scenarios;
    private final transient JobRunner measuring;
    private final transient KeptMeasures kept;

    /** A task on this machine; {@code measures} are those that were kept. */
    ReplayTask(Function<Job, Scenario> scenarios, List<String> measures, KeptMeasures kept) {
        this.scenarios = scenarios;
        this.measuring = new JobRunner(measures, Set.of());
        this.kept = kept;
    }

    /**
     * A run played again.
     *
     * @param shown null where it could not be played or is another
     * @param failure why; empty for none
     */
    record Replayed(RunYears.Shown shown, String failure) {}

    @Override
    public Replayed play(Job job) throws IOException {
        Run run = PausableRun.play(scenarios.apply(job), Runner.unlessDropped(tick -> {}));
        String difference = kept.difference(job.run(), measuring.measured(run));
        return difference.isEmpty() ? new Replayed(RunYears.of(run), "") : new Replayed(null, difference);
    }

    @Override
    public Replayed failed(Job job, Throwable cause) {
        return new Replayed(null, RunTask.reason(cause));
    }
}
