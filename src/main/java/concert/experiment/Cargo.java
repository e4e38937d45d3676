package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.run.RunTask;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.design.DesignFile.Keep;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What another machine needs to play any job of a design: each point's scenario as a text, theories and all. */
final class Cargo implements RunTask<Job, Result> {
    private static final long serialVersionUID = 1;

    private final List<String> scenarios;
    private final List<String> measures;
    private final Set<Keep> keep;

    /** By point; each machine reads a text once. */
    private transient Map<Integer, Scenario> opened;

    private Cargo(List<String> scenarios, List<String> measures, Set<Keep> keep) {
        this.scenarios = scenarios;
        this.measures = measures;
        this.keep = keep;
    }

    static Cargo of(Design design) {
        List<String> texts = design.points().stream()
                .map(each -> ScenarioWriter.writeWhole(design.open(each.number())))
                .toList();
        return new Cargo(texts, design.measures(), design.keep());
    }

    @Override
    public Result play(Job job) {
        return new JobRunner(measures, keep).play(job, scenario(job.point()).with(job.seed()));
    }

    @Override
    public Result failed(Job job, Throwable cause) {
        return new Result.Failed(job, RunTask.reason(cause));
    }

    private Scenario scenario(int point) {
        return opened().computeIfAbsent(
                        point,
                        number -> Scenarios.read("point " + number, scenarios.get(number - 1), Overrides.none()));
    }

    private synchronized Map<Integer, Scenario> opened() {
        if (opened == null) {
            opened = new ConcurrentHashMap<>();
        }
        return opened;
    }
}
