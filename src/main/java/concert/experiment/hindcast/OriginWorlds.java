package concert.experiment.hindcast;

import concert.experiment.hindcast.structure.StateSpan;
import concert.experiment.hindcast.structure.TrueStructure;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.world.ImportedWorld;
import concert.history.world.StateChoice;
import concert.history.world.WorldOrder;
import concert.model.State;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The true worlds from which runs begin, a year each, what is exogenous following the data: states that enter the
 * system until the last horizon are born in their year.
 *
 * @param scenarios in order of years
 * @param ahead what is read of each, and when
 */
record OriginWorlds(List<Scenario> scenarios, List<List<FreeRun.Ahead>> ahead) {
    static OriginWorlds of(FieldData data, HindcastOrder order) {
        OriginWorlds worlds = new OriginWorlds(new ArrayList<>(), new ArrayList<>());
        order.years().forEach(year -> worlds.add(data, order.horizons(year), year));
        return worlds;
    }

    private void add(FieldData data, List<Integer> read, int year) {
        int until = year + read.get(read.size() - 1);
        List<Integer> newcomers = StateChoice.later(data, new int[] {year, until}, null, false);
        Scenario world =
                ImportedWorld.of(data, WorldOrder.whole(data, year, until, true).entered(newcomers));
        List<Integer> states =
                world.states().stream().map(each -> each.state().ccode()).toList();
        scenarios.add(world);
        ahead.add(read.stream()
                .map(horizon -> new FreeRun.Ahead(
                        horizon,
                        Arrays.stream(PactKind.values())
                                .map(kind -> new TrueStructure(data, new StateSpan(states, year, horizon), kind))
                                .toList()))
                .toList());
    }

    /** The states of the worlds from which free runs begin, by origin. */
    Map<Integer, List<State>> origins(HindcastOrder order) {
        Map<Integer, List<State>> origins = new TreeMap<>();
        List<Integer> years = order.years();
        for (int world = 0; world < years.size(); world++) {
            if (order.origin(years.get(world))) {
                origins.put(
                        years.get(world),
                        scenarios.get(world).states().stream()
                                .filter(each -> !each.unborn())
                                .map(StateEntry::state)
                                .toList());
            }
        }
        return origins;
    }
}
