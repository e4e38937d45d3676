package concert.experiment.fact;

import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.table.RepeatedComparison;
import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.design.RunPlan;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The finished runs of an experiment or a comparison, which keep no tables of each: played again from what lies in the
 * folder, held against what was kept of them, and counted.
 */
public final class StudyReplay {
    private final RunPlan plan;
    private final Function<Job, Scenario> scenarios;
    private final KeptMeasures kept;

    private StudyReplay(RunPlan plan, Function<Job, Scenario> scenarios, KeptMeasures kept) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.kept = kept;
    }

    /** That of the experiment whose store lies in a folder. */
    public static StudyReplay of(Design design, Path folder) throws IOException {
        return new StudyReplay(design, design::scenario, KeptMeasures.ofStore(folder));
    }

    /**
     * That of a comparison.
     *
     * @throws IllegalArgumentException when its table of runs is missing or damaged
     */
    public static StudyReplay of(RepeatedComparison comparison) throws IOException {
        ComparisonPlan plan = comparison.plan();
        Function<Job, Scenario> scenarios =
                job -> plan.rivals().get(job.point() - 1).scenario().with(job.seed());
        Path folder = comparison.manifest().toAbsolutePath().getParent();
        return new StudyReplay(plan, scenarios, KeptMeasures.ofTable(folder, plan));
    }

    /** How many runs it takes. */
    public int size() {
        return kept.finished().size();
    }

    /** Plays; {@code step} is told of each run that is over. */
    public StudyFacts play(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        List<Job> jobs = plan.jobs().stream()
                .filter(job -> kept.finished().contains(job.run()))
                .toList();
        Map<Integer, ReplayTask.Replayed> replayed = new TreeMap<>();
        runner.run(
                jobs,
                new ReplayTask(scenarios, plan.measures(), kept),
                (job, result) -> {
                    replayed.put(job.run(), result);
                    step.run();
                },
                stopped);
        return told(jobs, replayed);
    }

    private StudyFacts told(List<Job> jobs, Map<Integer, ReplayTask.Replayed> replayed) {
        List<RunYears.Shown> all = new ArrayList<>();
        Map<Integer, List<RunYears.Shown>> points = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (Job job : jobs) {
            ReplayTask.Replayed result = replayed.get(job.run());
            if (result != null && result.shown() == null) {
                failures.add("run " + job.run() + " (point " + job.point() + ", seed " + job.seed() + "): "
                        + result.failure());
            } else if (result != null) {
                all.add(result.shown());
                points.computeIfAbsent(job.point(), none -> new ArrayList<>()).add(result.shown());
            }
        }
        List<FactBand> bands = FactBand.shipped();
        List<PointFacts> each = plan.points().stream()
                .filter(point -> points.containsKey(point.number()))
                .map(point -> new PointFacts(point, FactRow.of(points.get(point.number()), bands)))
                .toList();
        return new StudyFacts(FactRow.of(all, bands), each, all.size(), failures);
    }
}
