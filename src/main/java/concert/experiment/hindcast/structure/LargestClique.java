package concert.experiment.hindcast.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The most states of which every two are allied: branch and bound, where a colouring of those left in which no two allies
 * share a colour says how many could still be added.
 *
 * @see <a href="https://doi.org/10.1007/s10898-006-9039-7">Tomita &amp; Kameda 2007</a>
 */
final class LargestClique {
    private final BitSet[] allies;
    private int best;

    private LargestClique(BitSet[] allies) {
        this.allies = allies;
    }

    /**
     * Its size; 1 for no allies, 0 for no states.
     *
     * @param allies of each state
     */
    static int size(BitSet[] allies) {
        LargestClique search = new LargestClique(allies);
        BitSet all = new BitSet();
        all.set(0, allies.length);
        search.grow(0, all);
        return search.best;
    }

    private record Coloured(int state, int colours) {}

    private void grow(int size, BitSet left) {
        best = Math.max(best, size);
        List<Coloured> order = coloured(left);
        for (int at = order.size() - 1; at >= 0 && size + order.get(at).colours > best; at--) {
            int state = order.get(at).state;
            BitSet common = (BitSet) left.clone();
            common.and(allies[state]);
            grow(size + 1, common);
            left.clear(state);
        }
    }

    /** Each with the number of colours that it and those before it need. */
    private List<Coloured> coloured(BitSet left) {
        List<Coloured> order = new ArrayList<>();
        BitSet bare = (BitSet) left.clone();
        for (int colour = 1; !bare.isEmpty(); colour++) {
            BitSet apart = (BitSet) bare.clone();
            for (int state = apart.nextSetBit(0); state >= 0; state = apart.nextSetBit(state + 1)) {
                apart.andNot(allies[state]);
                bare.clear(state);
                order.add(new Coloured(state, colour));
            }
        }
        return order;
    }
}
