package concert.experiment.hindcast.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;

/**
 * Who is allied with whom among some states. A camp is a connected part, as the measures of a run have it; a state without
 * ally is a camp of its own.
 *
 * @param allies of each state, by its place
 */
record PactNetwork(BitSet[] allies) {

    /**
     * The pairs of states that are allied.
     *
     * @param allied other than 0 for two places that are
     */
    static PactNetwork of(int states, IntBinaryOperator allied) {
        BitSet[] allies = new BitSet[states];
        Arrays.setAll(allies, none -> new BitSet());
        for (int one = 0; one < states; one++) {
            for (int other = one + 1; other < states; other++) {
                if (allied.applyAsInt(one, other) != 0) {
                    allies[one].set(other);
                    allies[other].set(one);
                }
            }
        }
        return new PactNetwork(allies);
    }

    /** Allied pairs. */
    int pairs() {
        return Arrays.stream(allies).mapToInt(BitSet::cardinality).sum() / 2;
    }

    /** Allies of a state, on the mean. */
    double degree() {
        return allies.length == 0 ? Double.NaN : 2.0 * pairs() / allies.length;
    }

    /** Allies of the state that has most. */
    int largestDegree() {
        return Arrays.stream(allies).mapToInt(BitSet::cardinality).max().orElse(0);
    }

    /** Share of states without ally. */
    double isolates() {
        long alone = Arrays.stream(allies).filter(BitSet::isEmpty).count();
        return allies.length == 0 ? Double.NaN : (double) alone / allies.length;
    }

    /** Paths of two pacts that a third closes, of all such paths; NaN where there is none. */
    double clustering() {
        long closed = 0;
        long paths = 0;
        for (BitSet each : allies) {
            int degree = each.cardinality();
            paths += (long) degree * (degree - 1);
            for (int one = each.nextSetBit(0); one >= 0; one = each.nextSetBit(one + 1)) {
                BitSet common = (BitSet) each.clone();
                common.and(allies[one]);
                closed += common.cardinality();
            }
        }
        return paths == 0 ? Double.NaN : (double) closed / paths;
    }

    /** The most states that are all allied with each other. */
    int clique() {
        return LargestClique.size(allies);
    }

    /** The camp of each state: the lowest place in it. */
    int[] camps() {
        int[] camps = new int[allies.length];
        Arrays.fill(camps, -1);
        for (int state = 0; state < camps.length; state++) {
            spread(state, state, camps);
        }
        return camps;
    }

    private void spread(int state, int camp, int[] camps) {
        if (camps[state] < 0) {
            camps[state] = camp;
            allies[state].stream().forEach(each -> spread(each, camp, camps));
        }
    }

    /** Camps of two states or more. */
    int campCount() {
        int[] camps = camps();
        int count = 0;
        for (int state = 0; state < camps.length; state++) {
            count += camps[state] == state && !allies[state].isEmpty() ? 1 : 0;
        }
        return count;
    }
}
