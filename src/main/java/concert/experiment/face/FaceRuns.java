package concert.experiment.face;

import concert.condition.answer.Answer;
import concert.condition.bind.Conditions;
import concert.condition.past.Years;
import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.run.Runner;
import concert.scenario.Face;
import concert.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Asks the faces of a world of many runs under each of several theories; no run is kept. */
public final class FaceRuns {
    private static final double CONFIDENCE = .95;

    private final List<Scenario> worlds;
    private final int runs;
    private final List<Answer> asked = new ArrayList<>();
    private final List<TreeMap<Long, double[]>> answers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * What is to be played.
     *
     * @param worlds at least one, the same under one theory after another
     * @param runs of each, under its seed and those after it
     */
    public FaceRuns(List<Scenario> worlds, int runs) {
        this.worlds = List.copyOf(worlds);
        this.runs = runs;
        Scenario first = worlds.get(0);
        for (Face each : faces()) {
            asked.add(Conditions.truth(
                    each.condition(), first.vocabulary(Integer.MAX_VALUE), Years.EVER, flaw -> {
                        throw new IllegalArgumentException(each.name() + ": " + flaw.message());
                    }));
        }
        worlds.forEach(each -> answers.add(new TreeMap<>()));
    }

    private List<Face> faces() {
        return worlds.get(0).questions().faces();
    }

    /** How many runs it takes. */
    public int size() {
        return worlds.size() * runs;
    }

    /** The runs that failed: their theory, seed and what they died of. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * Plays all and counts; no rows when it was stopped before.
     *
     * @param step called after each run
     */
    public List<FaceRow> run(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        List<FaceStart> starts = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            for (int theory = 0; theory < worlds.size(); theory++) {
                starts.add(new FaceStart(theory, worlds.get(theory).seed() + run));
            }
        }
        runner.run(
                starts,
                new FaceTask(worlds, asked),
                (start, said) -> {
                    take(start, said);
                    step.run();
                },
                stopped);
        failures.sort(null);
        return stopped.getAsBoolean() ? List.of() : rows();
    }

    private void take(FaceStart start, FaceAnswers said) {
        if (said.failure().isEmpty()) {
            answers.get(start.theory()).put(start.seed(), said.values());
        } else {
            failures.add(worlds.get(start.theory()).theory() + ", seed " + start.seed() + ": " + said.failure());
        }
    }

    private List<FaceRow> rows() {
        List<FaceRow> rows = new ArrayList<>();
        for (int face = 0; face < faces().size(); face++) {
            for (int theory = 0; theory < worlds.size(); theory++) {
                rows.add(row(face, theory));
            }
        }
        return rows;
    }

    private FaceRow row(int face, int theory) {
        List<Long> yes = new ArrayList<>();
        List<Long> no = new ArrayList<>();
        answers.get(theory).forEach((seed, values) -> {
            if (values[face] == 1) {
                yes.add(seed);
            } else if (values[face] == 0) {
                no.add(seed);
            }
        });
        int told = yes.size() + no.size();
        Interval share =
                told == 0 ? Interval.unbounded(Double.NaN) : Proportion.of(yes.size(), told, CONFIDENCE);
        return new FaceRow(faces().get(face), worlds.get(theory).theory(), share, told, yes, no);
    }
}
