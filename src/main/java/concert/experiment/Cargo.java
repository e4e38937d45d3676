package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.design.Point;
import concert.experiment.store.Result;
import concert.run.RunTask;
import concert.scenario.design.DesignFile.Keep;
import java.util.List;
import java.util.Set;

/** What another machine needs to play any job of a design: each point's scenario as a text, theories and all. */
final class Cargo implements RunTask<List<Job>, List<Result>> {
    private static final long serialVersionUID = 1;

    private final CarriedScenarios scenarios;
    private final List<String> measures;
    private final Set<Keep> keep;

    private Cargo(CarriedScenarios scenarios, List<String> measures, Set<Keep> keep) {
        this.scenarios = scenarios;
        this.measures = measures;
        this.keep = keep;
    }

    static Cargo of(Design design) {
        CarriedScenarios scenarios = CarriedScenarios.of(
                design.points().stream().map(Point::number).map(design::open).toList());
        return new Cargo(scenarios, design.measures(), design.keep());
    }

    @Override
    public List<Result> play(List<Job> round) {
        JobRunner trial = new JobRunner(measures, keep);
        return round.stream()
                .map(job -> trial.play(job, scenarios.get(job.point()).with(job.seed())))
                .toList();
    }

    @Override
    public List<Result> failed(List<Job> round, Throwable cause) {
        return Result.failed(round, cause);
    }
}
