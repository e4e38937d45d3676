package concert.experiment.face;

import concert.run.Runner;
import concert.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Plays a world under one theory after another on the same seeds and asks each run what historians ask. */
public final class FaceStudy {
    private final List<Scenario> scenarios;
    private final int runs;
    private final List<FaceJob> jobs = new ArrayList<>();

    /**
     * A study to be played.
     *
     * @param scenarios the world under each theory; all ask the same
     * @param runs of each, under the scenario's seed and those after it
     */
    public FaceStudy(List<Scenario> scenarios, int runs) {
        this.scenarios = List.copyOf(scenarios);
        this.runs = runs;
        for (int seed = 0; seed < runs; seed++) {
            for (int theory = 0; theory < scenarios.size(); theory++) {
                jobs.add(new FaceJob(theory, scenarios.get(theory).seed() + seed));
            }
        }
    }

    /** How many runs it takes. */
    public int size() {
        return jobs.size();
    }

    /** Plays; {@code step} is told of each run that is over. What is stopped has the runs that were finished. */
    public FaceResults play(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        List<List<FaceAnswers>> answers = new ArrayList<>();
        scenarios.forEach(each -> answers.add(new ArrayList<>()));
        List<String> failures = new ArrayList<>();
        runner.run(
                jobs,
                new FaceTask(scenarios),
                (job, told) -> {
                    if (told.answers() == null) {
                        failures.add(
                                scenarios.get(job.theory()).theory() + ", seed " + job.seed() + ": " + told.failed());
                    } else {
                        answers.get(job.theory()).add(told.answers());
                    }
                    step.run();
                },
                stopped);
        answers.forEach(each -> each.sort(Comparator.comparingLong(FaceAnswers::seed)));
        failures.sort(Comparator.naturalOrder());
        return new FaceResults(scenarios, runs, answers, failures);
    }
}
