package concert.experiment.design;

import concert.document.Faults;
import concert.measure.all.Measures;
import concert.run.LocalRunner;
import concert.scenario.Scenario;
import concert.scenario.design.DesignFile;
import concert.scenario.design.DesignFile.Factor;
import concert.scenario.design.DesignFile.Keep;
import concert.scenario.library.ScenarioSource;
import concert.text.Hash;
import concert.text.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An experiment ready to run: its points chosen, its scenario read once and opened for a point when it is needed.
 *
 * @param file what it was read from
 * @param points in order
 * @param measures names of the measures to keep
 * @param opened what points start from
 */
public record Design(DesignFile file, List<Point> points, List<String> measures, OpenedPoints opened)
        implements RunPlan {
    private static final String OWN_MEASURE = "measures.";

    /** What asked for the runs, among the marks. */
    public static final String EXPERIMENT = "an experiment";

    /** More runs than that are a slip of the pen. */
    private static final long MOST = 10_000_000;

    public Design {
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }

    /** The design that a file describes, checked; throws {@link Faults} with all that is wrong with any point. */
    public static Design of(DesignFile file) {
        Design design = drawn(file);
        design.checkHere();
        return design;
    }

    /** The same, its points not yet checked; throws {@link Faults} with all that is wrong with it where anything is. */
    public static Design drawn(DesignFile file) {
        return drawn(file, ScenarioSource.of(file.scenario()));
    }

    /** The same from a scenario that stands for the file's, such as a copy of it. */
    public static Design drawn(DesignFile file, ScenarioSource scenario) {
        List<Faults> found = new ArrayList<>();
        OpenedPoints opened = new OpenedPoints(file, scenario);
        check(opened::base, found);
        if (found.isEmpty()) {
            ends(file).forEach(each -> check(() -> opened.of(each), found));
        }
        boolean sound = found.isEmpty();
        List<String> measures = measures(file, sound ? opened.base() : null, found);
        if (!sound) {
            Faults.settle(found);
        }
        Design design = new Design(file, points(file), measures, opened);
        if (!found.isEmpty()) {
            check(design::checkHere, found);
        }
        Faults.settle(found);
        return design;
    }

    private static List<Point> points(DesignFile file) {
        try {
            List<Point> points = DesignPoints.of(file);
            refuseTooMany(file, points.size());
            return points;
        } catch (IllegalArgumentException wrong) {
            throw Faults.of(file.source(), wrong.getMessage());
        }
    }

    private void checkHere() {
        try {
            check(PointCheck.MOST).run(new LocalRunner(1), () -> {}, () -> false);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Each listed value and each end of a range alone, so that one that leads too far is told once, not at every point. */
    private static List<Point> ends(DesignFile file) {
        List<Point> ends = new ArrayList<>();
        for (Factor each : file.factors()) {
            List<String> values = each.range() ? List.of(each.at(0), each.at(1)) : each.values();
            values.forEach(value -> ends.add(new Point(OpenedPoints.NONE, Map.of(each.path(), value))));
        }
        return ends;
    }

    private static void check(Runnable opening, List<Faults> found) {
        try {
            opening.run();
        } catch (Faults wrong) {
            found.add(wrong);
        }
    }

    /** A check of its points, at most so many. */
    public PointCheck check(int most) {
        return PointCheck.of(this, most);
    }

    private static void refuseTooMany(DesignFile file, int points) {
        long runs = (long) points * file.replications();
        if (runs > MOST) {
            throw Faults.of(
                    file.source(),
                    runs + " runs are asked for; at most " + MOST + " may be. Maybe fewer replications or levels?");
        }
    }

    private static List<String> measures(DesignFile file, Scenario base, List<Faults> found) {
        List<String> known = new ArrayList<>(Measures.names());
        if (base == null) {
            file.settings().list().stream()
                    .filter(each -> each.path().startsWith(OWN_MEASURE))
                    .forEach(each -> known.add(each.path().substring(OWN_MEASURE.length())));
        } else {
            known.addAll(base.questions().measures().keySet());
        }
        for (String each : file.measures()) {
            if (!known.contains(each)) {
                String mend = Nearest.mend(each, known);
                found.add(Faults.of(
                        file.listed(),
                        "there is no measure \"" + each + "\"."
                                + (mend.isEmpty() ? " Maybe one that `list measures` shows?" : mend)));
            }
        }
        return file.measures().isEmpty() ? known : file.measures();
    }

    /** Every run, point by point. */
    @Override
    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Point point : points) {
            for (int replication = 1; replication <= file.replications(); replication++) {
                jobs.add(new Job(jobs.size() + 1, point.number(), replication, file.seed() + replication - 1));
            }
        }
        return jobs;
    }

    /** How many runs there are. */
    public int runs() {
        return points.size() * file.replications();
    }

    /** The scenario of a job, its seed included. */
    public Scenario scenario(Job job) {
        return open(job.point()).with(job.seed());
    }

    /** The scenario of a point by its number; throws {@link Faults} with what is wrong with it. */
    public Scenario open(int point) {
        return opened.of(points.get(point - 1));
    }

    /** What is kept of every run beside its measures. */
    public Set<Keep> keep() {
        return Set.copyOf(file.keep());
    }

    /** What the results depend on: a change of a scenario or theory file is a change of the design. */
    @Override
    public Map<String, String> marks() {
        return Map.of(
                ASKED_BY,
                EXPERIMENT,
                "points",
                Hash.of(points.toString().getBytes(StandardCharsets.UTF_8)),
                "replications",
                Integer.toString(file.replications()),
                "seed",
                Long.toString(file.seed()),
                "measures",
                measures.toString(),
                "keep",
                file.keep().toString(),
                "scenario",
                Hash.of(opened.texts(points).getBytes(StandardCharsets.UTF_8)));
    }
}
