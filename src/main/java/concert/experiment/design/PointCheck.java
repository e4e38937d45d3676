package concert.experiment.design;

import concert.document.Fault;
import concert.document.Faults;
import concert.run.RunTask;
import concert.run.Runner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Opens the points of a design before any run: all of them, or of a large design those at which a factor takes each of its
 * listed values or an end of its range, and others spread evenly. What is wrong with a point that is not among them is
 * found when it is played, and its run fails.
 *
 * @param points numbers of the points that are opened, in order
 */
public record PointCheck(Design design, List<Integer> points) {
    /** The most points that are opened before an experiment. */
    public static final int MOST = 1_000;

    /** As many faults are told; those of further points are like them. */
    private static final int TOLD = 20;

    /** A check of at most so many points. */
    static PointCheck of(Design design, int most) {
        int all = design.points().size();
        TreeSet<Integer> chosen = new TreeSet<>();
        if (all > most) {
            for (int number : telling(design.points())) {
                if (chosen.size() < most / 2) {
                    chosen.add(number);
                }
            }
        }
        int spread = Math.min(all, most - chosen.size());
        for (int at = 0; at < spread; at++) {
            chosen.add((int) (1 + (long) at * all / spread));
        }
        return new PointCheck(design, List.copyOf(chosen));
    }

    /** The first points at which a factor takes a text, and those at which it is least and greatest. */
    private static TreeSet<Integer> telling(List<Point> points) {
        Map<String, Point> found = new HashMap<>();
        for (Point each : points) {
            each.settings().forEach((path, value) -> {
                try {
                    double number = Double.parseDouble(value);
                    found.merge(path + "<", each, (old, now) -> value(old, path) <= number ? old : now);
                    found.merge(path + ">", each, (old, now) -> value(old, path) >= number ? old : now);
                } catch (NumberFormatException text) {
                    found.putIfAbsent(path + "=" + value, each);
                }
            });
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        found.values().forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    private static double value(Point point, String path) {
        return Double.parseDouble(point.settings().get(path));
    }

    /** Opens a point; what is wrong with it is the result. */
    private static final class Open implements RunTask<Integer, List<Fault>> {
        private static final long serialVersionUID = 1;

        private final transient Design design;

        Open(Design design) {
            this.design = design;
        }

        @Override
        public List<Fault> play(Integer point) {
            try {
                design.open(point);
                return List.of();
            } catch (Faults wrong) {
                return wrong.list();
            }
        }

        @Override
        public List<Fault> failed(Integer point, Throwable cause) {
            throw new IllegalStateException("point " + point + " cannot be opened: " + cause, cause);
        }
    }

    /**
     * Opens the points.
     *
     * @param watcher called as each was opened
     * @throws Faults with what is wrong with them
     * @throws CancellationException when it was stopped
     */
    public void run(Runner runner, Runnable watcher, BooleanSupplier stopped) throws IOException {
        Map<Integer, List<Fault>> found = new TreeMap<>();
        runner.run(
                points,
                new Open(design),
                (point, faults) -> {
                    found.put(point, faults);
                    watcher.run();
                },
                stopped);
        tell(found.values());
        if (found.size() < points.size()) {
            throw new CancellationException("stopped while the points were checked");
        }
    }

    private static void tell(Iterable<List<Fault>> found) {
        List<Fault> told = new ArrayList<>();
        int more = 0;
        for (List<Fault> faults : found) {
            for (Fault each : faults) {
                if (told.contains(each)) {
                    continue;
                }
                if (told.size() < TOLD) {
                    told.add(each);
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            Fault last = told.get(told.size() - 1);
            told.add(new Fault(
                    last.source(), last.line(), last.column(), "and " + more + " faults more of other points."));
        }
        if (!told.isEmpty()) {
            throw new Faults(told);
        }
    }
}
