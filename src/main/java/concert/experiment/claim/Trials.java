package concert.experiment.claim;

import concert.experiment.claim.Claim.Side;
import concert.scenario.ClaimFile.World;
import concert.scenario.DesignFile.Setting;
import concert.scenario.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Tries claims: plays every run they ask for, once however many ask for it, and compares. Both sides of a comparison
 * meet the same seeds.
 */
public final class Trials {
    private final List<Claim> claims;
    private final int replications;
    private final Map<Cell, Readings> cells = new LinkedHashMap<>();

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
            cells.computeIfAbsent(
                            Cell.of(world, theory, settings),
                            cell -> new Readings(Claim.open(cell.scenario(), theory, settings)))
                    .ask(claim.observable(), claim.seeds(replications));
        }
    }

    /** What is tried. */
    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** How many runs there are to play. */
    public int runs() {
        return cells.values().stream().mapToInt(each -> each.seeds().size()).sum();
    }

    /** Plays every run on so many threads; {@code watcher} is called as each is over. A run that fails is listed. */
    public Outcome run(int threads, Runnable watcher) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (Readings each : cells.values()) {
                for (long seed : each.seeds()) {
                    futures.add(pool.submit(() -> {
                        each.play(seed);
                        watcher.run();
                    }));
                }
            }
            for (Future<?> each : futures) {
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
        return new Outcome(findings(), failures(), new ReadRuns(claims, replications, cells).all());
    }

    /** What is played: each scenario under its theory and changes, with the hash of it as played. */
    public List<Map<String, Object>> played() {
        List<Map<String, Object>> played = new ArrayList<>();
        cells.forEach((cell, readings) -> played.add(readings.played(cell)));
        return played;
    }

    private List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        cells.forEach((cell, readings) -> failures.addAll(readings.failures(cell)));
        return failures;
    }

    private List<Finding> findings() {
        List<Tried> tried = new ArrayList<>();
        for (Claim claim : claims) {
            for (String theory : claim.theories()) {
                tried.add(new Tried(claim, theory, effect(claim, theory, false), effect(claim, theory, true)));
            }
        }
        return Verdicts.of(tried);
    }

    private Effect effect(Claim claim, String theory, boolean ablated) {
        double[] then = values(claim, theory, Side.THEN, ablated);
        return claim.file().compares()
                ? Effect.between(values(claim, theory, Side.BASE, ablated), then)
                : Effect.against(claim.file().against(), then);
    }

    /** World by world, seed by seed. */
    private double[] values(Claim claim, String theory, Side side, boolean ablated) {
        List<Double> values = new ArrayList<>();
        for (World world : claim.file().worlds()) {
            Readings readings = cells.get(Cell.of(world, theory, claim.settings(world, side, ablated)));
            for (long seed : claim.seeds(replications)) {
                values.add(readings.get(claim.observable(), seed));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
