package concert.measure.degeneracy;

import concert.measure.Graph;
import concert.measure.Share;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.stream.IntStream;

/** Whether a tick ended with all states in one camp, or all but one. A camp is a connected part of the graph of alliances. */
final class Coalitions {
    /** Two allies are a pair, not a coalition. */
    private static final int FEWEST = 3;

    private Coalitions() {}

    static int[] sovereign(TickRecord tick) {
        boolean[] sovereign = tick.states().sovereign();
        return IntStream.range(0, sovereign.length).filter(me -> sovereign[me]).toArray();
    }

    private static Graph alliances(RunRecord run, TickRecord tick) {
        Graph graph = new Graph(run.states().size());
        for (TickRecord.Pact each : tick.treaties()) {
            if (run.treaties().get(each.id() - 1).kind().alliance()) {
                graph.linkAll(each.members());
            }
        }
        return graph;
    }

    /** All in one camp, and most pairs allied: a chain of allies is no coalition of them all. */
    static boolean grand(RunRecord run, TickRecord tick) {
        int[] states = sovereign(tick);
        Graph graph = alliances(run, tick);
        return states.length >= FEWEST
                && 2 * graph.edges() > Share.pairs(states.length)
                && odd(states, graph.components()).length == 0;
    }

    /** All but one in one camp, most of which fears the one most. */
    static boolean allAgainstOne(RunRecord run, TickRecord tick) {
        int[] states = sovereign(tick);
        if (states.length <= FEWEST) {
            return false;
        }
        int[] odd = odd(states, alliances(run, tick).components());
        if (odd.length != 1) {
            return false;
        }
        int afraid = Share.count(states, me -> me != odd[0] && tick.states().topThreat()[me] == odd[0]);
        return 2 * afraid > states.length - 1;
    }

    /** The states outside the camp of the first or, when that one stands alone, outside the camp of the second. */
    private static int[] odd(int[] states, int[] camps) {
        int camp = camps[states[0]];
        boolean alone = Share.count(states, me -> camps[me] == camp) == 1;
        int most = alone ? camps[states[1]] : camp;
        return IntStream.of(states).filter(me -> camps[me] != most).toArray();
    }
}
