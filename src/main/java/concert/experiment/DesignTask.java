package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.run.RunTask;

/** Plays the jobs of a design on this machine; on another its {@link Cargo} does. */
final class DesignTask implements RunTask<Job, Result> {
    private static final long serialVersionUID = 1;

    private final transient Design design;
    private final transient JobRunner trial;

    DesignTask(Design design) {
        this.design = design;
        this.trial = new JobRunner(design.measures(), design.keep());
    }

    @Override
    public Result play(Job job) {
        // a point that cannot be opened is a failure of its runs
        return trial.play(job, design.scenario(job));
    }

    @Override
    public Result failed(Job job, Throwable cause) {
        return new Result.Failed(job, RunTask.reason(cause));
    }

    @Override
    public RunTask<Job, Result> portable() {
        return Cargo.of(design);
    }
}
