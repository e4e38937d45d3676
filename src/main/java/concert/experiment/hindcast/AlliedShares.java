package concert.experiment.hindcast;

import concert.history.data.Pair;
import concert.scenario.Scenario;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many runs from one world under one theory each pair was allied. */
final class AlliedShares {
    private final Map<Pair, Integer> places = new HashMap<>();
    private final int[][] counts;
    private int runs;

    AlliedShares(Scenario world, int kinds) {
        List<Integer> states =
                world.states().stream().map(each -> each.state().ccode()).toList();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                places.put(Pair.of(states.get(one), states.get(other)), one * states.size() + other);
            }
        }
        counts = new int[kinds][states.size() * states.size()];
    }

    void add(List<BitSet> pairs) {
        runs++;
        for (int at = 0; at < pairs.size(); at++) {
            int[] count = counts[at];
            pairs.get(at).stream().forEach(each -> count[each]++);
        }
    }

    int runs() {
        return runs;
    }

    /** The share of runs in which a pair was allied, of the sets added at that place; 0 for states that were not there. */
    double share(int at, Pair pair) {
        Integer place = places.get(pair);
        return place == null || runs == 0 ? 0 : (double) counts[at][place] / runs;
    }
}
