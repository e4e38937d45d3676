package concert.experiment.compare;

import concert.model.RunRecord;
import concert.results.Adornment;
import concert.results.Run;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Plays theories against each other: every one on every seed, one task a seed. Rounds share nothing, so the number of
 * threads changes no byte.
 *
 * @param rivals at least two
 * @param runs a theory, under the scenario's seed and those after it
 * @param player plays a run
 */
public record Contest(List<Rival> rivals, int runs, Function<Scenario, Run> player) {

    /** How many runs there are in all. */
    public int size() {
        return rivals.size() * runs;
    }

    /**
     * Plays all; leaves a results folder of each theory's first run, under the name of its rival.
     *
     * @param charts what is added to those folders
     * @param watcher called as each run is over
     */
    public Comparison play(Path folder, Adornment charts, int threads, Runnable watcher) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Round>> futures = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                int number = run;
                Leaving leaving = run == 0 ? (rival, each) -> leave(rival, each, folder, charts) : (rival, each) -> {};
                futures.add(pool.submit(() -> round(number, leaving, watcher)));
            }
            List<Round> rounds = new ArrayList<>();
            for (Future<Round> each : futures) {
                rounds.add(wait(each));
            }
            return new Comparison(rivals, rounds);
        } finally {
            pool.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Leaving {
        void leave(Rival rival, Run run) throws IOException;
    }

    private static void leave(Rival rival, Run run, Path folder, Adornment charts) throws IOException {
        run.leave(folder.resolve(rival.folder()), rival.origin(), charts);
    }

    private static Round wait(Future<Round> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the runs were interrupted", stopped);
        }
    }

    private Round round(int run, Leaving leaving, Runnable watcher) throws IOException {
        List<Side> sides = new ArrayList<>();
        List<RunRecord> records = new ArrayList<>();
        for (Rival rival : rivals) {
            Side side;
            try {
                Scenario scenario = rival.scenario();
                Run played = player.apply(scenario.with(scenario.seed() + run));
                side = Side.of(played);
                records.add(played.record());
                leaving.leave(rival, played);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                side = Side.failed(failed);
                records.add(null);
            }
            sides.add(side);
            watcher.run();
        }
        return new Round(rivals.get(0).scenario().seed() + run, sides, partings(records));
    }

    private static List<Parted> partings(List<RunRecord> records) {
        List<Parted> partings = new ArrayList<>();
        for (int one = 0; one < records.size(); one++) {
            for (int other = one + 1; other < records.size(); other++) {
                if (records.get(one) != null && records.get(other) != null) {
                    partings.add(Parted.of(one, other, records.get(one), records.get(other)));
                }
            }
        }
        return partings;
    }
}
