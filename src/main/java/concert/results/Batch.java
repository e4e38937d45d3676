package concert.results;

import concert.measure.Table;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs of one scenario under one seed after another, each in a folder of its own. They share nothing, so the number of
 * threads changes no byte.
 *
 * @param scenarios one per run
 * @param player plays a run
 * @param charts what is drawn
 */
public record Batch(List<Scenario> scenarios, Function<Scenario, Run> player, Adornment charts) {

    /** The most runs of one batch. */
    public static final int MOST = Manifest.MOST_RUNS;

    /** A run that did not end: its number from 1, its seed and what it died of. */
    public record Failure(int run, long seed, Throwable cause) {}

    /** Name of the folder of a run, from 1, of so many: as many digits as the last needs, at least three. */
    public static String folder(int run, int runs) {
        return Manifest.folder(run, runs);
    }

    /** The folder of the first run of a batch, however many it has, or null where there is none. */
    public static Path first(Path folder) {
        for (int runs = 1; runs <= MOST; runs *= 10) {
            Path first = folder.resolve(folder(1, runs));
            if (Files.isDirectory(first)) {
                return first;
            }
        }
        return null;
    }

    /** Plays and writes every run on so many threads into a folder; tells which failed. */
    public List<Failure> fill(Path folder, Origin origin, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Failure> failures = new ArrayList<>();
        List<Table> left = new ArrayList<>();
        try {
            List<Future<Table>> futures = new ArrayList<>();
            for (int at = 0; at < scenarios.size(); at++) {
                Scenario scenario = scenarios.get(at);
                Path own = folder.resolve(folder(at + 1, scenarios.size()));
                futures.add(pool.submit(() -> leave(scenario, own, origin)));
            }
            for (int at = 0; at < futures.size(); at++) {
                collect(at, futures.get(at), left, failures);
            }
        } finally {
            pool.shutdownNow();
        }
        if (!left.isEmpty()) {
            Sheets.write(List.of(MeasuresFile.bands(scenarios.get(0).calendar(), left)), folder);
        }
        Manifest manifest = Manifest.of(known(origin, failures), folder);
        charts.batch(folder, manifest);
        manifest.signed(folder).write(folder);
        return failures;
    }

    private Table leave(Scenario scenario, Path folder, Origin origin) throws IOException {
        Run run = player.apply(scenario);
        run.leave(folder, origin, charts);
        return run.measures();
    }

    private void collect(int at, Future<Table> future, List<Table> left, List<Failure> failures) throws IOException {
        try {
            left.add(future.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            failures.add(new Failure(at + 1, scenarios.get(at).seed(), failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the runs were interrupted", stopped);
        }
    }

    private Map<String, Object> known(Origin origin, List<Failure> failures) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.putAll(origin.known(scenarios.get(0)));
        known.remove("seed");
        known.put(Manifest.RUNS, scenarios.size());
        known.put("seeds", scenarios.stream().map(Scenario::seed).toList());
        known.put(
                "failed",
                failures.stream()
                        .map(each -> folder(each.run(), scenarios.size()) + ": " + each.cause())
                        .toList());
        return known;
    }
}
