package concert.experiment.hindcast;

import concert.results.folder.Version;
import concert.scenario.Scenario;
import concert.scenario.write.ScenarioWriter;
import concert.text.Hash;
import concert.theory.book.Theory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What history is to be run again.
 *
 * @param from the first origin: its worlds are those at the end of this year
 * @param to the last year whose pacts are read; nothing later is scored
 * @param every years between the origins of free runs
 * @param horizons years after an origin at which chances are read, in order; 1 is one year from the true world of each year
 * @param theories under which it is run
 * @param runs of each theory from each origin
 * @param seed of the first run
 */
public record HindcastOrder(
        int from, int to, int every, List<Integer> horizons, List<Theory> theories, int runs, long seed) {
    public HindcastOrder {
        horizons = horizons.stream().distinct().sorted().toList();
        theories = List.copyOf(theories);
    }

    /** What the runs depend on, part by part. */
    Map<String, String> marks(List<String> sources, List<Scenario> worlds) {
        StringBuilder all = new StringBuilder();
        worlds.forEach(each -> all.append(ScenarioWriter.writeWhole(each)));
        return Map.of(
                "concert", Version.current(),
                "years", from + " to " + to + " every " + every,
                "horizons", horizons.toString(),
                "runs", Integer.toString(runs),
                "seed", Long.toString(seed),
                "theories",
                        hash(theories.stream().map(HindcastOrder::text).toList().toString()),
                "data", hash(sources + all.toString()));
    }

    private static String hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Theory theory) {
        return theory.name()
                + theory.exponents()
                + new TreeMap<>(theory.weights())
                + new TreeMap<>(theory.parameters());
    }

    /** The horizons read from the world of a year: one year from every world, the others from the origins. */
    List<Integer> horizons(int year) {
        boolean origin = origin(year);
        List<Integer> fit = new ArrayList<>();
        for (int each : horizons) {
            if (year + each <= to && (origin || each == 1)) {
                fit.add(each);
            }
        }
        return fit;
    }

    /** Whether free runs begin at the end of a year. */
    public boolean origin(int year) {
        return (year - from) % every == 0;
    }

    /** The years whose worlds are run. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = from; year < to; year++) {
            if (!horizons(year).isEmpty()) {
                years.add(year);
            }
        }
        return years;
    }

    /** The years from whose worlds each horizon is read. */
    Map<Integer, List<Integer>> origins() {
        Map<Integer, List<Integer>> origins = new TreeMap<>();
        for (int year : years()) {
            horizons(year)
                    .forEach(each -> origins.computeIfAbsent(each, none -> new ArrayList<>())
                            .add(year));
        }
        return origins;
    }
}
