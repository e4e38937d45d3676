package concert.experiment.claim.trial;

import concert.experiment.claim.observable.Observable;
import concert.scenario.Scenario;
import concert.scenario.write.ScenarioWriter;
import concert.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is asked of one cell, so many seeds and what to read off each run, and what was read. */
final class Readings {
    private final Scenario scenario;
    private final Map<String, Observable> observables = new LinkedHashMap<>();
    private final Map<Long, Map<String, Double>> values = new TreeMap<>();
    private final Map<Long, List<String>> troubles = new TreeMap<>();
    private final Set<Long> over = new TreeSet<>();

    Readings(Scenario scenario) {
        this.scenario = scenario;
    }

    void ask(Observable observable, long[] seeds) {
        observables.put(observable.name(), observable);
        for (long seed : seeds) {
            values.put(seed, Map.of());
        }
    }

    /** What its runs are of, for a manifest. */
    Map<String, Object> played(Cell cell) {
        Map<String, Object> played = new LinkedHashMap<>();
        played.put("scenario", cell.scenario());
        played.put("theory", cell.theory());
        played.put("changes", cell.changes());
        played.put("seeds", values.keySet().stream().toList());
        played.put("sha256", Hash.of(ScenarioWriter.writeWhole(scenario).getBytes(StandardCharsets.UTF_8)));
        return played;
    }

    List<Long> seeds() {
        return List.copyOf(values.keySet());
    }

    /** What its runs are of, but for the seed. */
    Scenario scenario() {
        return scenario;
    }

    /** What is read off each run. */
    List<Observable> observables() {
        return List.copyOf(observables.values());
    }

    /** Takes note that a seed was played. */
    void played(long seed, String failure) {
        over.add(seed);
        values.put(seed, new LinkedHashMap<>());
        if (failure != null) {
            trouble(seed, failure);
        }
    }

    /** Takes note of what was read off a seed's run. */
    void read(long seed, String observable, double value, String failure) {
        if (failure == null) {
            values.get(seed).put(observable, value);
        } else {
            trouble(seed, observable + ": " + failure);
        }
    }

    private void trouble(long seed, String what) {
        troubles.computeIfAbsent(seed, each -> new ArrayList<>()).add(what);
    }

    /** Whether every one of these seeds was played, to its end or not. */
    boolean over(long[] seeds) {
        return Arrays.stream(seeds).allMatch(over::contains);
    }

    /** The value, NaN when the question did not arise or the run failed. */
    double get(Observable observable, long seed) {
        return values.get(seed).getOrDefault(observable.name(), Double.NaN);
    }

    List<Failure> failures(Cell cell) {
        List<Failure> failures = new ArrayList<>();
        troubles.forEach((seed, reasons) -> reasons.forEach(
                reason -> failures.add(new Failure(cell.scenario(), cell.theory(), cell.changes(), seed, reason))));
        return failures;
    }
}
