package concert.experiment;

import concert.measure.Measures;
import concert.results.Hash;
import concert.results.LocalRunner;
import concert.scenario.DesignFile;
import concert.scenario.DesignFile.Factor;
import concert.scenario.DesignFile.Keep;
import concert.scenario.Faults;
import concert.scenario.Nearest;
import concert.scenario.Scenario;
import concert.scenario.ScenarioSource;
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
public record Design(DesignFile file, List<Point> points, List<String> measures, OpenedPoints opened) {
    /** More runs than that are a slip of the pen. */
    private static final long MOST = 10_000_000;

    /** More points than that no store sums up in reasonable time. */
    private static final long MOST_POINTS = 250_000;

    public Design {
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }

    /** The design that a file describes, checked; throws {@link Faults} with all that is wrong with any point. */
    public static Design of(DesignFile file) {
        Design design = drawn(file);
        try {
            design.check(DesignCheck.MOST).run(new LocalRunner(1), () -> {}, () -> false);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return design;
    }

    /** The same, its points not yet checked; throws {@link Faults} with all that is wrong with the rest. */
    public static Design drawn(DesignFile file) {
        List<Faults> found = new ArrayList<>();
        List<String> measures = measures(file, found);
        refuseTooMany(file, found);
        OpenedPoints opened = new OpenedPoints(file, ScenarioSource.of(file.scenario()));
        try {
            opened.base();
        } catch (Faults wrong) {
            found.add(wrong);
        }
        Faults.settle(found);
        for (Point each : ends(file)) {
            try {
                opened.alone(each);
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        Faults.settle(found);
        try {
            return new Design(file, Points.of(file), measures, opened);
        } catch (IllegalArgumentException wrong) {
            throw Faults.of(file.source(), wrong.getMessage());
        }
    }

    /** Each end of each range and each value listed, alone, so that what leads too far is told once and not by point. */
    private static List<Point> ends(DesignFile file) {
        List<Point> ends = new ArrayList<>();
        for (Factor factor : file.factors()) {
            List<String> values = factor.range() ? List.of(factor.at(0), factor.at(1)) : factor.values();
            values.forEach(each -> ends.add(new Point(0, Map.of(factor.path(), each))));
        }
        return ends;
    }

    /** A check of its points, at most so many. */
    public DesignCheck check(int most) {
        return DesignCheck.of(this, most);
    }

    private static void refuseTooMany(DesignFile file, List<Faults> found) {
        long points = Points.count(file);
        if (points > MOST_POINTS) {
            found.add(Faults.of(
                    file.source(),
                    points + " points are asked for; at most " + MOST_POINTS
                            + " may be. Maybe fewer samples, steps or factors?"));
        } else if (points * file.replications() > MOST) {
            found.add(Faults.of(
                    file.source(),
                    points * file.replications() + " runs are asked for; at most " + MOST
                            + " may be. Maybe fewer replications or levels?"));
        }
    }

    private static List<String> measures(DesignFile file, List<Faults> found) {
        List<String> known = Measures.names();
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
    Scenario open(int point) {
        return opened.of(points.get(point - 1));
    }

    /** What is kept of every run beside its measures. */
    public Set<Keep> keep() {
        return Set.copyOf(file.keep());
    }

    /**
     * What the results depend on, part by part, so that two designs can be compared and what differs be named: a change
     * of a scenario or theory file is a change of the design.
     */
    public Map<String, String> marks() {
        return Map.of(
                "points", Hash.of(points.toString().getBytes(StandardCharsets.UTF_8)),
                "replications", Integer.toString(file.replications()),
                "seed", Long.toString(file.seed()),
                "measures", measures.toString(),
                "keep", file.keep().toString(),
                "scenario", Hash.of(opened.texts(points).getBytes(StandardCharsets.UTF_8)));
    }
}
