package concert.experiment.calibration;

import concert.document.Faults;
import concert.experiment.calibration.population.Generation;
import concert.experiment.calibration.population.Particle;
import concert.experiment.calibration.population.PopulationMonteCarlo;
import concert.experiment.calibration.population.Posterior;
import concert.experiment.calibration.population.Weighted;
import concert.run.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of the model from the facts of its runs: which values, of all that are held possible, bring them nearest to
 * history's. Every particle has seeds of its own, so that the number of threads and a stop on the way change nothing.
 */
public final class Calibration {
    private final CalibrationOrder order;
    private final TrialTask task;
    private final Runner runner;

    /** Nothing played yet. */
    public Calibration(CalibrationOrder order, Runner runner) {
        this.order = order;
        this.task = new TrialTask(order);
        this.runner = runner;
    }

    /**
     * What came of it.
     *
     * @param found what runs tell of each parameter
     * @param facts before and after
     * @param generations how each went
     * @param trials every particle tried
     * @param population those kept, the nearest first
     */
    public record Outcome(
            CalibrationOrder order,
            List<Found> found,
            List<FactChange> facts,
            List<Generation> generations,
            List<Trial> trials,
            List<Weighted> population) {

        /** The facts of the years fitted to, or of the others. */
        public List<FactChange> facts(boolean test) {
            return facts.stream().filter(each -> each.test() == test).toList();
        }

        /** How far facts are from history's, at the start or at the values found. */
        public static double distance(List<FactChange> facts, boolean fitted) {
            return FactDistance.of(facts.stream()
                            .map(each -> fitted ? each.fitted() : each.start())
                            .toList())
                    .all();
        }

        /** How many of facts lie in their bands, at the start or at the values found. */
        public static long inside(List<FactChange> facts, boolean fitted) {
            return facts.stream()
                    .map(each -> (fitted ? each.after() : each.before()).in())
                    .filter(each -> each != null && each == 1)
                    .count();
        }

        /** How many particles ended in no facts for want of values that can stand together, or by a run that died. */
        public long untold(boolean died) {
            Trial.End end = died ? Trial.End.FAILED : Trial.End.REFUSED;
            return trials.stream().filter(each -> each.end() == end).count();
        }
    }

    /** How many steps it takes at most: particles, and the checks of start and end. */
    public static int size(CalibrationOrder order) {
        return particles(order.budget()) + (order.tests().isEmpty() ? 2 : 4) * CalibrationOrder.CHECKED;
    }

    /** How many particles a budget is for at most. */
    static int particles(CalibrationOrder.Budget budget) {
        int all = budget.particles();
        return all + (budget.generations() - 1) * (all - PopulationMonteCarlo.kept(all));
    }

    /**
     * What the worlds show as they stand.
     *
     * @return nothing when it was stopped before
     * @throws Faults when there is no fact to go by
     */
    public Optional<List<ToldFact>> start(Runnable step, BooleanSupplier stopped) throws IOException {
        Optional<List<ToldFact>> start = new Check(order, order.start()).told(runner, step, stopped);
        if (start.isPresent() && Double.isInfinite(FactDistance.of(start.get()).all())) {
            throw Faults.of(
                    order.worlds().get(0).label(),
                    "its runs tell no fact that history has a band for. Maybe longer runs (--years), or a world of 1816"
                            + " or later?");
        }
        return start;
    }

    /**
     * Tries particles until more would change little, the budget is used or it is stopped.
     *
     * @param start as {@link #start} told it
     * @param file that takes what is tried
     * @param step called after each particle
     * @return nothing when it was stopped before its end
     */
    public Optional<Outcome> run(List<ToldFact> start, ParticleFile file, Runnable step, BooleanSupplier stopped)
            throws IOException {
        PopulationMonteCarlo method =
                new PopulationMonteCarlo(order.prior(), order.budget().particles(), order.seed());
        List<Trial> all = new ArrayList<>();
        while (method.generations().size() < order.budget().generations() && !method.settled()) {
            List<Particle> asked = method.next();
            List<Trial> tried = tried(asked, file, step, stopped);
            if (tried.size() < asked.size()) {
                return Optional.empty();
            }
            all.addAll(tried);
            method.take(
                    asked,
                    tried.stream().mapToDouble(each -> each.distance().all()).toArray());
            refuseTooFew(method);
        }
        file.sort(all);
        List<Found> found = found(method.population());
        List<Double> means = found.stream().map(Found::value).toList();
        Optional<List<FactChange>> facts = changes(start, means, step, stopped);
        return facts.map(each -> new Outcome(order, found, each, method.generations(), all, method.population()));
    }

    /** What the values found change in the worlds tried, and in those of other years. */
    private Optional<List<FactChange>> changes(
            List<ToldFact> start, List<Double> values, Runnable step, BooleanSupplier stopped) throws IOException {
        List<FactChange> facts = new ArrayList<>();
        Optional<List<ToldFact>> after = new Check(order, values).told(runner, step, stopped);
        after.ifPresent(each -> facts.addAll(FactChange.of(false, start, each)));
        if (!order.tests().isEmpty() && after.isPresent()) {
            CalibrationOrder other = order.elsewhere();
            Optional<List<ToldFact>> before = new Check(other, order.start()).told(runner, step, stopped);
            after = new Check(other, values).told(runner, step, stopped);
            if (before.isPresent() && after.isPresent()) {
                facts.addAll(FactChange.of(true, before.get(), after.get()));
            }
        }
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(facts);
    }

    private void refuseTooFew(PopulationMonteCarlo method) {
        long told = method.population().stream()
                .filter(each -> Double.isFinite(each.distance()))
                .count();
        if (told < method.population().size()) {
            throw Faults.of(
                    FreeParameters.OPTION,
                    "only " + told + " of " + order.budget().particles() + " particles told any fact, fewer than the"
                            + " half that is kept; " + Trial.FILE + " says why. Maybe narrower ranges?");
        }
    }

    private List<Found> found(List<Weighted> population) {
        return IntStream.range(0, order.parameters().size())
                .mapToObj(at -> new Found(order.parameters().get(at), Posterior.of(population, at)))
                .toList();
    }

    /** The trials of particles, as far as it was not stopped; each goes into the file as soon as it ends. */
    private List<Trial> tried(List<Particle> asked, ParticleFile file, Runnable step, BooleanSupplier stopped)
            throws IOException {
        int first = asked.get(0).number();
        Trial[] tried = new Trial[asked.size()];
        List<TrialTask.Job> left = new ArrayList<>();
        for (Particle each : asked) {
            Trial before = file.of(each);
            tried[each.number() - first] = before;
            if (before == null) {
                left.add(new TrialTask.Job(each, 0));
            } else {
                step.run();
            }
        }
        runner.run(
                left,
                task,
                (job, seen) -> {
                    Trial trial = task.told(job.particle(), seen);
                    tried[job.particle().number() - first] = trial;
                    keep(trial, file);
                    step.run();
                },
                stopped);
        return Stream.of(tried).filter(Objects::nonNull).toList();
    }

    private static void keep(Trial trial, ParticleFile file) {
        try {
            file.append(trial);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
