package concert.scenario.design;

import concert.scenario.book.Overrides;
import concert.text.ExactNumber;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the file of an experiment says, checked in itself; whether its paths lead anywhere is for the scenario to say.
 *
 * @param source the file, as faults call it
 * @param name of the experiment, as in the name of its folder
 * @param about it; may be empty
 * @param scenario what every run starts from: a name, a file or a generator
 * @param settings changes that hold in every run, ticks included
 * @param sampling how points are chosen among the factors
 * @param samples points, trajectories or rows to draw, where the sampling draws any
 * @param levels of the grid that Morris walks on
 * @param replications runs of each point, each under the next seed
 * @param seed of the first replication, and of what the sampling draws
 * @param factors at least one, but for a list of points
 * @param points each a list of settings; only where the sampling is a list of points
 * @param measures to keep, empty for every one
 * @param listed where they stand, for faults
 * @param keep what else to keep of every run
 */
public record DesignFile(
        String source,
        String name,
        String about,
        String scenario,
        Overrides settings,
        Sampling sampling,
        int samples,
        int levels,
        int replications,
        long seed,
        List<Factor> factors,
        List<List<Setting>> points,
        List<String> measures,
        String listed,
        List<Keep> keep) {
    public DesignFile {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        measures = List.copyOf(measures);
        keep = List.copyOf(keep);
    }

    /** Where the file sets a path to a value, for faults. */
    public String where(String path, String value) {
        return Stream.concat(
                        factors.stream()
                                .filter(each -> each.path().equals(path))
                                .map(Factor::where),
                        points.stream()
                                .flatMap(List::stream)
                                .filter(each ->
                                        each.path().equals(path) && each.value().equals(value))
                                .map(Setting::where))
                .findFirst()
                .orElse(source);
    }

    /** How points are chosen. */
    public enum Sampling {
        FACTORIAL("factorial", true, false),
        POINTS("points", false, false),
        ONE_AT_A_TIME("one-at-a-time", true, false),
        LATIN_HYPERCUBE("latin-hypercube", false, true),
        SOBOL("sobol", false, true),
        MORRIS("morris", false, true),
        SALTELLI("saltelli", false, true);

        private final String key;
        private final boolean levels;
        private final boolean draws;

        Sampling(String key, boolean levels, boolean draws) {
            this.key = key;
            this.levels = levels;
            this.draws = draws;
        }

        /** Its name in files. */
        public String key() {
            return key;
        }

        /** Whether a range needs to be cut into steps. */
        public boolean needsLevels() {
            return levels;
        }

        /** Whether it draws so many samples. */
        public boolean draws() {
            return draws;
        }
    }

    /** What is kept of every run beside the measures over all its ticks. */
    public enum Keep {
        TICKS("ticks"),
        TREATIES("treaties"),
        EVENTS("events");

        private final String key;

        Keep(String key) {
            this.key = key;
        }

        /** Its name in files. */
        public String key() {
            return key;
        }
    }

    /**
     * A change to the scenario.
     *
     * @param path dotted, as for {@link Overrides}
     * @param value as written in YAML
     * @param where it stands, for faults
     */
    public record Setting(String path, String value, String where) {}

    /**
     * What is varied: between a list of values, or over a range.
     *
     * @param values empty for a range
     * @param from the lower end of a range
     * @param to the upper end
     * @param steps values that a range is cut into, ends included; 0 where none are needed
     * @param logarithmic whether equal steps are equal ratios
     * @param where it stands, for faults
     */
    public record Factor(
            String path, List<String> values, double from, double to, int steps, boolean logarithmic, String where) {
        public Factor {
            values = List.copyOf(values);
        }

        /** Whether it is a range. */
        public boolean range() {
            return values.isEmpty();
        }

        /** Whether its path wants whole numbers, so that a range of it is one of those. */
        public boolean whole() {
            return WholeNumbers.wants(path);
        }

        /** The value at a place of the range or list, from 0 at its beginning to just under or at 1 at its end. */
        public String at(double place) {
            if (!range()) {
                return values.get((int) Math.min(values.size() - 1.0, Math.floor(place * values.size())));
            }
            double value = logarithmic ? from * StrictMath.pow(to / from, place) : from + (to - from) * place;
            if (whole()) {
                return ExactNumber.show(logarithmic ? Math.rint(value) : WholeNumbers.at(from, to, place));
            }
            return ExactNumber.show(ExactNumber.round(value, 12));
        }

        /** Its values one by one: the list, or the steps of the range. */
        public List<String> listed() {
            if (!range()) {
                return values;
            }
            return IntStream.range(0, steps)
                    .mapToObj(step -> at(steps == 1 ? 0 : (double) step / (steps - 1)))
                    .toList();
        }
    }
}
