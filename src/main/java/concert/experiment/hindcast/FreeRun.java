package concert.experiment.hindcast;

import concert.engine.Simulation;
import concert.experiment.fit.HistoricalTicks;
import concert.history.data.PactKind;
import concert.run.RunTask;
import concert.scenario.Scenario;
import concert.theory.book.Setup;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Plays a world from its origin and keeps nothing but who is allied at each horizon. */
final class FreeRun implements RunTask<FreeRun.Start, FreeRun.Seen> {
    private static final long serialVersionUID = 1;

    private final transient List<Scenario> worlds;
    private final transient List<List<Integer>> horizons;
    private final transient List<Theory> theories;

    /** A run: the places of its world and theory, and its seed. */
    record Start(int world, int theory, long seed) {}

    /**
     * Who was allied at each horizon.
     *
     * @param pairs for each horizon those of defence, then those of any pact: each first those allied at some time since the origin,
     *     then those allied at the horizon
     * @param failure what the run died of, or empty
     */
    record Seen(List<BitSet> pairs, String failure) {}

    FreeRun(List<Scenario> worlds, List<List<Integer>> horizons, List<Theory> theories) {
        this.worlds = worlds;
        this.horizons = horizons;
        this.theories = theories;
    }

    @Override
    public Seen play(Start job) {
        Setup setup = HistoricalTicks.under(worlds.get(job.world).with(job.seed), theories.get(job.theory));
        Simulation simulation = new Simulation(setup);
        simulation.start();
        List<BitSet> ever = List.of(new BitSet(), new BitSet());
        List<BitSet> pairs = new ArrayList<>();
        for (int horizon : horizons.get(job.world)) {
            while (simulation.played() < horizon && simulation.tick()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("stopped");
                }
                for (PactKind each : PactKind.values()) {
                    ever.get(each.ordinal()).or(AlliedPairs.of(simulation.world(), each));
                }
            }
            for (PactKind each : PactKind.values()) {
                pairs.add((BitSet) ever.get(each.ordinal()).clone());
                pairs.add(AlliedPairs.of(simulation.world(), each));
            }
        }
        return new Seen(pairs, "");
    }

    @Override
    public Seen failed(Start job, Throwable cause) {
        return new Seen(List.of(), RunTask.reason(cause));
    }
}
