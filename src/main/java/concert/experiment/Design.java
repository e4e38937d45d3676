package concert.experiment;

import concert.measure.Measures;
import concert.results.Hash;
import concert.scenario.DesignFile;
import concert.scenario.DesignFile.Factor;
import concert.scenario.DesignFile.Keep;
import concert.scenario.Faults;
import concert.scenario.Nearest;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.ScenarioWriter;
import concert.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An experiment ready to run: every point opened and checked.
 *
 * @param file what it was read from
 * @param points in order
 * @param scenarios the scenario of each point
 * @param measures names of the measures to keep
 */
public record Design(DesignFile file, List<Point> points, List<Scenario> scenarios, List<String> measures) {
    /** More runs than that are a slip of the pen. */
    private static final long MOST = 10_000_000;

    public Design {
        points = List.copyOf(points);
        scenarios = List.copyOf(scenarios);
        measures = List.copyOf(measures);
    }

    /** The design that a file describes; throws {@link Faults} with all that is wrong with any point. */
    public static Design of(DesignFile file) {
        List<Faults> found = new ArrayList<>();
        List<String> measures = measures(file, found);
        if (!sound(file, found)) {
            Faults.settle(found);
        }
        ends(file).forEach(each -> open(file, each, found));
        Faults.settle(found);
        List<Point> points = Points.of(file);
        refuseTooMany(file, points.size());
        List<Scenario> scenarios = new ArrayList<>();
        for (Point each : points) {
            scenarios.add(open(file, each, found));
        }
        Faults.settle(found);
        return new Design(file, points, scenarios, measures);
    }

    /** Whether the scenario can be opened at all; else every point would say the same. */
    private static boolean sound(DesignFile file, List<Faults> found) {
        try {
            Scenarios.open(file.scenario(), file.settings());
            return true;
        } catch (Faults wrong) {
            found.add(wrong);
            return false;
        }
    }

    /** Each end of each range alone, so that a range that leads too far is told once and not at every point. */
    private static List<Point> ends(DesignFile file) {
        List<Point> ends = new ArrayList<>();
        file.factors().stream().filter(Factor::range).forEach(each -> {
            ends.add(new Point(0, Map.of(each.path(), each.at(0))));
            ends.add(new Point(0, Map.of(each.path(), each.at(1))));
        });
        return ends;
    }

    /** The scenario of a point, or null after noting what is wrong with it. */
    private static Scenario open(DesignFile file, Point point, List<Faults> found) {
        try {
            return Scenarios.open(file.scenario(), settings(file, point));
        } catch (Faults wrong) {
            found.add(wrong);
            return null;
        }
    }

    private static void refuseTooMany(DesignFile file, int points) {
        long runs = (long) points * file.replications();
        if (runs > MOST) {
            throw Faults.of(
                    file.source(),
                    runs + " runs are asked for; at most " + MOST + " may be. Maybe fewer replications or levels?");
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

    private static Overrides settings(DesignFile file, Point point) {
        Overrides settings = file.settings();
        for (Map.Entry<String, String> each : point.settings().entrySet()) {
            settings = settings.with(each.getKey(), each.getValue(), file.where(each.getKey(), each.getValue()));
        }
        return settings;
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
        return scenarios.get(job.point() - 1).with(job.seed());
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
        StringBuilder worlds = new StringBuilder();
        scenarios.forEach(each -> worlds.append(ScenarioWriter.writeWhole(each)));
        return Map.of(
                "points", points.toString(),
                "replications", Integer.toString(file.replications()),
                "seed", Long.toString(file.seed()),
                "measures", measures.toString(),
                "keep", file.keep().toString(),
                "scenario", Hash.of(worlds.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
