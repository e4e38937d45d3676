package concert.experiment.hindcast.threat;

import concert.engine.Simulation;
import concert.experiment.fit.HistoricalTicks;
import concert.experiment.hindcast.threat.ThreatYear.Directed;
import concert.history.data.Disputes;
import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.history.world.ImportedWorld;
import concert.history.world.WorldOrder;
import concert.model.World;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** Reads what states fear in the first tick of true worlds, and whom they then disputed with. */
public final class ThreatReader {
    private final FieldData data;
    private final List<Theory> theories;
    private final int until;
    private final long seed;

    /**
     * Of some theories.
     *
     * @param until last year whose disputes are read
     * @param seed of the tick that is read, for theories whose states differ by chance
     */
    public ThreatReader(FieldData data, List<Theory> theories, int until, long seed) {
        this.data = data;
        this.theories = List.copyOf(theories);
        this.until = until;
        this.seed = seed;
    }

    /** The worlds at the end of some years, until it is stopped. */
    public List<ThreatYear> of(List<Integer> origins, BooleanSupplier stopped) {
        List<ThreatYear> all = new ArrayList<>();
        for (int origin : origins) {
            if (!stopped.getAsBoolean()) {
                all.add(of(origin));
            }
        }
        return all;
    }

    /** The world at the end of a year, with nothing of what came later. */
    public ThreatYear of(int origin) {
        Scenario world = ImportedWorld.of(data, WorldOrder.whole(data, origin, origin + 1, false));
        List<Directed> pairs = pairs(world);
        Map<String, double[]> threats = new LinkedHashMap<>();
        theories.forEach(each -> threats.put(each.name(), read(world.with(seed), each)));
        return new ThreatYear(
                origin,
                pairs,
                threats,
                each(pairs, pair -> data.capitals().distance(pair.initiator(), pair.target(), origin)),
                each(pairs, pair -> data.rivalry(Pair.of(pair.initiator(), pair.target()), origin)),
                onsets(pairs, origin));
    }

    private static double[] each(List<Directed> pairs, ToDoubleFunction<Directed> figure) {
        return pairs.stream().mapToDouble(figure).toArray();
    }

    private static List<Directed> pairs(Scenario world) {
        List<Integer> codes = world.states().stream()
                .map(StateEntry::state)
                .map(each -> each.ccode())
                .toList();
        List<Directed> pairs = new ArrayList<>();
        for (int initiator : codes) {
            for (int target : codes) {
                if (initiator != target) {
                    pairs.add(new Directed(initiator, target));
                }
            }
        }
        return pairs;
    }

    private static double[] read(Scenario scenario, Theory theory) {
        Simulation simulation = new Simulation(HistoricalTicks.under(scenario, theory));
        simulation.start();
        simulation.tick();
        World world = simulation.world();
        int states = world.size();
        double[] threats = new double[states * (states - 1)];
        int at = 0;
        for (int initiator = 0; initiator < states; initiator++) {
            for (int target = 0; target < states; target++) {
                if (initiator != target) {
                    threats[at++] = world.threat().get(target, initiator);
                }
            }
        }
        return threats;
    }

    private Disputes.Onset[] onsets(List<Directed> pairs, int origin) {
        Map<Directed, Disputes.Onset> first = new HashMap<>();
        for (int year = origin + 1; year <= until; year++) {
            data.disputes()
                    .onsets(year)
                    .forEach(each -> first.putIfAbsent(new Directed(each.initiator(), each.target()), each));
        }
        return pairs.stream().map(first::get).toArray(Disputes.Onset[]::new);
    }
}
