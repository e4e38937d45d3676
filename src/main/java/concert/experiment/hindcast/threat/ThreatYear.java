package concert.experiment.hindcast.threat;

import concert.engine.Simulation;
import concert.experiment.fit.HistoricalTicks;
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

/**
 * Who feared whom at the end of a year, and who then began a militarized dispute with whom. The threats are those of the
 * first tick of a world that knows nothing of what came later.
 *
 * @param origin the year
 * @param pairs who might begin a dispute, and with whom, in order
 * @param threats Theta of each pair, from the one to the other, by theory
 * @param kilometres between the capitals
 * @param rivalry W of each pair, 0 to 1
 * @param onsets the first dispute that it began, null for none
 */
public record ThreatYear(
        int origin,
        List<Directed> pairs,
        Map<String, double[]> threats,
        double[] kilometres,
        double[] rivalry,
        Disputes.Onset[] onsets) {

    /**
     * Two states in their order.
     *
     * @param initiator COW's number of who is feared
     * @param target and of who fears it
     */
    public record Directed(int initiator, int target) {}

    /**
     * That of a year.
     *
     * @param until last year whose disputes are read
     * @param seed of the tick that is read, for theories whose states differ by chance
     */
    public static ThreatYear of(FieldData data, int origin, int until, List<Theory> theories, long seed) {
        Scenario world = ImportedWorld.of(
                data, new WorldOrder(origin, origin + 1, false, data.states().atEnd(origin), "all states"));
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
        Map<String, double[]> threats = new LinkedHashMap<>();
        theories.forEach(each -> threats.put(each.name(), read(world.with(seed), each)));
        return new ThreatYear(
                origin,
                pairs,
                threats,
                pairs.stream()
                        .mapToDouble(each -> data.capitals().distance(each.initiator, each.target, origin))
                        .toArray(),
                pairs.stream()
                        .mapToDouble(each -> data.rivalry(Pair.of(each.initiator, each.target), origin))
                        .toArray(),
                onsets(data, pairs, origin, until));
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

    private static Disputes.Onset[] onsets(FieldData data, List<Directed> pairs, int origin, int until) {
        Map<Directed, Disputes.Onset> first = new HashMap<>();
        for (int year = origin + 1; year <= until; year++) {
            data.disputes()
                    .onsets(year)
                    .forEach(each -> first.putIfAbsent(new Directed(each.initiator(), each.target()), each));
        }
        return pairs.stream().map(first::get).toArray(Disputes.Onset[]::new);
    }
}
