package concert.experiment.claim.trial;

import concert.document.Faults;
import concert.experiment.Executor;
import concert.experiment.claim.Claim;
import concert.experiment.claim.Claim.Side;
import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Tried;
import concert.experiment.claim.verdict.Verdicts;
import concert.results.folder.ResultsFolder;
import concert.run.LocalRunner;
import concert.run.Runner;
import concert.scenario.design.ClaimFile.World;
import concert.scenario.design.DesignFile.Setting;
import concert.scenario.library.ScenarioSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Tries claims: plays every run they ask for, once however many ask for it, and compares. Both sides of a comparison
 * meet the same seeds.
 */
public final class Trials {
    private final List<Claim> claims;
    private final int replications;
    private final Map<Cell, Readings> cells = new LinkedHashMap<>();
    private final Map<String, ScenarioSource> sources = new TreeMap<>();

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
                            cell -> new Readings(Claim.request(source(cell.scenario()), theory, settings)
                                    .open()))
                    .ask(claim.observable(), claim.seeds(replications));
        }
    }

    /** A scenario, whose files are read once for all that is asked of it. */
    private ScenarioSource source(String scenario) {
        return sources.computeIfAbsent(scenario, ScenarioSource::of);
    }

    /** What is tried. */
    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    /** How many runs there are to play. */
    public int runs() {
        return cells.values().stream().mapToInt(each -> each.seeds().size()).sum();
    }

    /** What is played and what it is read off, as the executor and its store know it. */
    public TrialPlan plan() {
        return new TrialPlan(claims, cells);
    }

    /** Plays every run on so many threads; {@code watcher} is called as each is over. A run that fails is listed. */
    public Outcome run(int threads, Runnable watcher) {
        try {
            return run(new LocalRunner(threads), watcher);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The same wherever the runner plays; nothing is kept. */
    public Outcome run(Runner runner, Runnable watcher) throws IOException {
        Path passing = Files.createTempDirectory("concert-claims");
        try {
            return run(Executor.of(passing, runner), watcher, () -> false);
        } finally {
            ResultsFolder.delete(passing);
        }
    }

    /** Plays what is left until it is stopped; the claims of which every run was then played are told. */
    public Outcome run(Executor executor, Runnable watcher, BooleanSupplier stopped) throws IOException {
        TrialPlan plan = plan();
        executor.run(plan, plan.task(), result -> watcher.run(), stopped);
        return held(executor.folder());
    }

    /** What the store of a folder holds of it. */
    public Outcome held(Path folder) throws IOException {
        plan().read(folder);
        List<Claim> over = claims.stream().filter(this::over).toList();
        List<String> left = claims.stream()
                .filter(each -> !over.contains(each))
                .map(each -> each.file().id())
                .toList();
        return new Outcome(findings(over), failures(), new ReadRuns(over, replications, cells).all(), left);
    }

    /** Whether every run that a claim asks for was played. */
    private boolean over(Claim claim) {
        return cells(claim).stream().allMatch(each -> each.over(claim.seeds(replications)));
    }

    private List<Readings> cells(Claim claim) {
        List<Readings> all = new ArrayList<>();
        for (String theory : claim.theories()) {
            for (Side side : claim.sides()) {
                for (World world : claim.file().worlds()) {
                    all.add(cells.get(Cell.of(world, theory, claim.settings(world, side, false))));
                    all.add(cells.get(Cell.of(world, theory, claim.settings(world, side, true))));
                }
            }
        }
        return all;
    }

    /**
     * What is played for the claims but some: each scenario under its theory and changes, with the hash of it as played.
     *
     * @param left ids of claims that are left out
     */
    public List<Map<String, Object>> played(List<String> left) {
        Set<Readings> wanted = new HashSet<>();
        claims.stream().filter(each -> !left.contains(each.file().id())).forEach(each -> wanted.addAll(cells(each)));
        List<Map<String, Object>> played = new ArrayList<>();
        cells.forEach((cell, readings) -> {
            if (wanted.contains(readings)) {
                played.add(readings.played(cell));
            }
        });
        return played;
    }

    private List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        cells.forEach((cell, readings) -> failures.addAll(readings.failures(cell)));
        return failures;
    }

    private List<Finding> findings(List<Claim> over) {
        List<Tried> tried = new ArrayList<>();
        for (Claim claim : over) {
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
