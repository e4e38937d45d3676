package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.run.RunTask;
import java.util.List;

/** Plays the jobs of a design on this machine; on another its {@link Cargo} does. */
final class DesignTask implements RunTask<List<Job>, List<Result>> {
    private static final long serialVersionUID = 1;

    private final transient Design design;
    private final transient JobRunner trial;

    DesignTask(Design design) {
        this.design = design;
        this.trial = new JobRunner(design.measures(), design.keep());
    }

    @Override
    public List<Result> play(List<Job> round) {
        // a point that cannot be opened is a failure of its runs
        return round.stream().map(job -> trial.play(job, design.scenario(job))).toList();
    }

    @Override
    public List<Result> failed(List<Job> round, Throwable cause) {
        return Result.failed(round, cause);
    }

    @Override
    public RunTask<List<Job>, List<Result>> portable() {
        return Cargo.of(design);
    }
}
