package concert.experiment.hindcast;

import concert.engine.Simulation;
import concert.experiment.fit.HistoricalTicks;
import concert.experiment.hindcast.structure.AlliedPairs;
import concert.experiment.hindcast.structure.TrueStructure;
import concert.history.data.PactKind;
import concert.run.RunTask;
import concert.scenario.Scenario;
import concert.theory.book.Setup;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Plays a world from its origin and keeps nothing but who is allied at each horizon. The first runs of each world and
 * theory work out beside it what every tick's chances are (Rao-Blackwell): the mean over runs of the sum of the chances of
 * a pair not yet allied is the chance that it will be, without the noise of the draws.
 */
final class FreeRun implements RunTask<FreeRun.Start, FreeRun.Seen> {
    private static final long serialVersionUID = 1;

    private final transient List<Scenario> worlds;
    private final transient List<List<Ahead>> horizons;
    private final transient List<Theory> theories;

    /** A run: the places of its world and theory, its seed, and whether it works out the chances along it. */
    record Start(int world, int theory, long seed, boolean works) {}

    /**
     * Who was allied at each horizon.
     *
     * @param pairs for each horizon those of defence, then those of any pact: each first those allied at some time since the origin,
     *     then those allied at the horizon
     * @param expected in the order of pairs, the chance of each pair worked out along the run; empty for a run that draws alone,
     *     and an empty row where nothing is worked out
     * @param structures for each horizon what the pacts of defence add up to, then those of any kind
     * @param failure what the run died of, or empty
     */
    record Seen(List<BitSet> pairs, List<double[]> expected, List<double[]> structures, String failure) {}

    /**
     * What is read of a world some years on.
     *
     * @param years how many
     * @param truth what history's pacts then added up to, by kind
     */
    record Ahead(int years, List<TrueStructure> truth) {}

    FreeRun(List<Scenario> worlds, List<List<Ahead>> horizons, List<Theory> theories) {
        this.worlds = worlds;
        this.horizons = horizons;
        this.theories = theories;
    }

    @Override
    public Seen play(Start job) {
        Setup setup = HistoricalTicks.under(worlds.get(job.world).with(job.seed), theories.get(job.theory));
        Simulation simulation = new Simulation(setup);
        simulation.start();
        ChancesAlong along = job.works ? new ChancesAlong(simulation.world().size()) : null;
        List<BitSet> ever = List.of(new BitSet(), new BitSet());
        List<BitSet> pairs = new ArrayList<>();
        List<double[]> expected = new ArrayList<>();
        List<double[]> structures = new ArrayList<>();
        for (Ahead ahead : horizons.get(job.world)) {
            while (simulation.played() < ahead.years && tick(simulation, along, ever)) {
                for (PactKind each : PactKind.values()) {
                    ever.get(each.ordinal()).or(AlliedPairs.of(simulation.world(), each));
                }
            }
            for (PactKind each : PactKind.values()) {
                pairs.add((BitSet) ever.get(each.ordinal()).clone());
                BitSet now = AlliedPairs.of(simulation.world(), each);
                pairs.add(now);
                structures.add(ahead.truth.get(each.ordinal()).of(simulation.world(), now));
                if (along != null) {
                    expected.add(along.signed(each));
                    expected.add(ahead.years == 1 ? along.standing(each) : new double[0]);
                }
            }
        }
        return new Seen(pairs, expected, structures, "");
    }

    /** Plays a tick, its chances worked out before where they are wanted; false when there was none left. */
    private static boolean tick(Simulation simulation, ChancesAlong along, List<BitSet> ever) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped");
        }
        if (along != null) {
            along.read(simulation, ever);
        }
        return simulation.tick();
    }

    @Override
    public Seen failed(Start job, Throwable cause) {
        return new Seen(List.of(), List.of(), List.of(), RunTask.reason(cause));
    }
}
