package concert.experiment.hindcast;

import concert.history.data.Pair;
import concert.scenario.Scenario;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the runs from one world under one theory came to: how often each pair was allied, what pacts added up to. */
final class RunTally {
    private final Map<Pair, Integer> places = new HashMap<>();
    private final int[][] counts;
    private final Map<Long, List<double[]>> structures = new TreeMap<>();

    RunTally(Scenario world, int kinds) {
        List<Integer> states =
                world.states().stream().map(each -> each.state().ccode()).toList();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                places.put(Pair.of(states.get(one), states.get(other)), one * states.size() + other);
            }
        }
        counts = new int[kinds][states.size() * states.size()];
    }

    void add(long seed, List<BitSet> pairs, List<double[]> structure) {
        structures.put(seed, structure);
        for (int at = 0; at < pairs.size(); at++) {
            int[] count = counts[at];
            pairs.get(at).stream().forEach(each -> count[each]++);
        }
    }

    int runs() {
        return structures.size();
    }

    /** What each run's pacts added up to, of the sets added at that place, in order of seeds. */
    List<double[]> structures(int at) {
        return structures.values().stream().map(each -> each.get(at)).toList();
    }

    /** The share of runs in which a pair was allied, of the sets added at that place; 0 for states that were not there. */
    double share(int at, Pair pair) {
        Integer place = places.get(pair);
        return place == null || runs() == 0 ? 0 : (double) counts[at][place] / runs();
    }
}
