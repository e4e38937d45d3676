package concert.experiment.claim;

import concert.experiment.claim.Claim.Side;
import concert.results.Run;
import concert.scenario.ClaimFile.World;
import concert.scenario.DesignFile.Setting;
import concert.scenario.Faults;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Tries claims: plays every run they ask for, once however many ask for it, and compares. Both sides of a comparison
 * meet the same seeds.
 */
public final class Trials {
    /** A scenario under a theory and changes, as asked for; what runs are shared by. */
    private record Cell(String scenario, String theory, List<String> changes) {
        static Cell of(World world, String theory, List<Setting> settings) {
            return new Cell(
                    world.scenario(),
                    theory,
                    settings.stream()
                            .map(each -> each.path() + "=" + each.value())
                            .toList());
        }
    }

    /** What is asked of one cell: so many seeds, and what to read off each run. */
    private static final class Wanted {
        private final Scenario scenario;
        private final Map<String, Observable> observables = new LinkedHashMap<>();
        private final Map<Long, Map<String, Double>> read = new LinkedHashMap<>();

        Wanted(Scenario scenario) {
            this.scenario = scenario;
        }
    }

    private final List<Claim> claims;
    private final int replications;
    private final Map<Cell, Wanted> cells = new LinkedHashMap<>();

    private Trials(List<Claim> claims, int replications) {
        this.claims = claims;
        this.replications = replications;
    }

    /**
     * Trials of claims, every scenario opened; throws {@link Faults} with all that is wrong.
     *
     * @param replications runs a cell in place of each claim's own; 0 leaves those
     */
    public static Trials of(List<Claim> claims, int replications) {
        Trials trials = new Trials(claims, replications);
        List<Faults> found = new ArrayList<>();
        for (Claim claim : claims) {
            for (String theory : claim.theories()) {
                for (Side side : claim.sides()) {
                    try {
                        trials.want(claim, theory, side, false);
                        trials.want(claim, theory, side, true);
                    } catch (Faults wrong) {
                        found.add(wrong);
                    }
                }
            }
        }
        Faults.settle(found);
        return trials;
    }

    private void want(Claim claim, String theory, Side side, boolean ablated) {
        for (World world : claim.file().worlds()) {
            List<Setting> settings = claim.settings(world, side, ablated);
            Wanted wanted = cells.computeIfAbsent(
                    Cell.of(world, theory, settings),
                    cell -> new Wanted(Claim.open(cell.scenario(), theory, settings)));
            wanted.observables.put(claim.observable().name(), claim.observable());
            for (long seed : seeds(claim)) {
                wanted.read.put(seed, null);
            }
        }
    }

    private long[] seeds(Claim claim) {
        long[] seeds = new long[replications > 0 ? replications : claim.file().replications()];
        for (int at = 0; at < seeds.length; at++) {
            seeds[at] = claim.file().seed() + at;
        }
        return seeds;
    }

    /** How many runs there are to play. */
    public int runs() {
        return cells.values().stream().mapToInt(each -> each.read.size()).sum();
    }

    /** Plays every run on so many threads; {@code watcher} is called as each is over. */
    public List<Finding> run(int threads, Runnable watcher) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            for (Wanted each : cells.values()) {
                for (long seed : List.copyOf(each.read.keySet())) {
                    futures.add(pool.submit(playing(each, seed, watcher)));
                }
            }
            for (Future<Object> each : futures) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trials were interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a run failed: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
        return findings();
    }

    private static Callable<Object> playing(Wanted wanted, long seed, Runnable watcher) {
        return () -> {
            Run run = Run.play(wanted.scenario.with(seed), tick -> {});
            Map<String, Double> values = wanted.observables.values().stream()
                    .collect(Collectors.toMap(Observable::name, each -> each.of(run)));
            synchronized (wanted) {
                wanted.read.put(seed, values);
            }
            watcher.run();
            return null;
        };
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            for (String theory : claim.theories()) {
                findings.add(new Finding(claim, theory, effect(claim, theory, false), effect(claim, theory, true)));
            }
        }
        return findings;
    }

    private Effect effect(Claim claim, String theory, boolean ablated) {
        double[] then = values(claim, theory, Side.THEN, ablated);
        return claim.file().compares()
                ? Effect.between(values(claim, theory, Side.BASE, ablated), then)
                : Effect.against(claim.file().against(), then);
    }

    private double[] values(Claim claim, String theory, Side side, boolean ablated) {
        List<Double> values = new ArrayList<>();
        for (World world : claim.file().worlds()) {
            Wanted wanted = cells.get(Cell.of(world, theory, claim.settings(world, side, ablated)));
            for (long seed : seeds(claim)) {
                values.add(wanted.read.get(seed).get(claim.observable().name()));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
