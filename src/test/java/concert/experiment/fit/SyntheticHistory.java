package concert.experiment.fit;

import concert.engine.Simulation;
import concert.engine.choice.Weighing;
import concert.experiment.fit.likelihood.ObservedTick;
import concert.model.record.TickRecord;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import concert.theory.book.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A history that Concert made itself, seen as outsiders see one. */
final class SyntheticHistory {
    private SyntheticHistory() {}

    /** A run of a made-up world, tick after tick. */
    static List<ObservedTick> of(int n, long seed, int ticks, String theory, List<String> settings) {
        Scenario scenario = RunRequest.of("random:n=" + n + ",seed=" + seed)
                .withTheory(theory)
                .withTicks(ticks)
                .withSeed(seed)
                .withSettings(settings)
                .open();
        return of(scenario.setup());
    }

    static List<ObservedTick> of(Setup setup) {
        Simulation run = new Simulation(setup);
        List<ObservedTick> history = new ArrayList<>();
        int[] places = IntStream.range(0, setup.world().size()).toArray();
        while (run.played() < run.ticks()) {
            Weighing weighing = run.weighing();
            run.tick();
            List<TickRecord> ticks = run.record().ticks();
            history.add(ObservedTick.of(
                    weighing, places, ticks.get(ticks.size() - 1).events()));
        }
        return history;
    }
}
