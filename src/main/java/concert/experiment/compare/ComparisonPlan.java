package concert.experiment.compare;

import concert.experiment.design.Job;
import concert.experiment.design.Point;
import concert.experiment.design.RunPlan;
import concert.measure.Measure;
import concert.scenario.write.ScenarioWriter;
import concert.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The runs of a comparison: each theory a point, each seed a replication, and the runs of a seed one round, since where
 * worlds part is found between them.
 *
 * @param rivals the theories
 * @param runs a theory, under the scenario's seed and those after it
 */
public record ComparisonPlan(List<TheoryArm> rivals, int runs) implements RunPlan {
    /** What asked for the runs, among the marks. */
    public static final String COMPARISON = "a comparison";

    public ComparisonPlan {
        rivals = List.copyOf(rivals);
    }

    @Override
    public Map<String, String> marks() {
        StringBuilder texts = new StringBuilder();
        rivals.forEach(each -> texts.append(ScenarioWriter.writeWhole(each.scenario())));
        return Map.of(
                ASKED_BY,
                COMPARISON,
                "theories",
                rivals.stream().map(TheoryArm::name).toList().toString(),
                "runs",
                Integer.toString(runs),
                "scenario",
                Hash.of(texts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Point> points() {
        return IntStream.range(0, rivals.size())
                .mapToObj(
                        at -> new Point(at + 1, Map.of("theory", rivals.get(at).name())))
                .toList();
    }

    @Override
    public List<String> measures() {
        return Comparison.measures(rivals).stream().map(Measure::name).toList();
    }

    @Override
    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (int rival = 0; rival < rivals.size(); rival++) {
            for (int run = 0; run < runs; run++) {
                jobs.add(job(rival, run));
            }
        }
        return jobs;
    }

    /** Seed by seed, every theory's run on it. */
    @Override
    public List<List<Job>> rounds() {
        return IntStream.range(0, runs)
                .mapToObj(run -> IntStream.range(0, rivals.size())
                        .mapToObj(rival -> job(rival, run))
                        .toList())
                .toList();
    }

    /** The run of a theory on a seed, both by their numbers from 0. */
    Job job(int rival, int run) {
        return new Job(rival * runs + run + 1, rival + 1, run + 1, seed(run));
    }

    /** A seed by its number from 0. */
    long seed(int run) {
        return rivals.get(0).scenario().seed() + run;
    }
}
