package concert.measure;

import java.util.Arrays;

/**
 * An undirected graph over the states, one row of bits per state, so that the common neighbours of a pair are counted 64
 * at a time.
 */
public final class Graph {
    private final int size;
    private final int words;
    private final long[] bits;

    /**
     * A graph without links.
     * @param size how many states it has
     */
    public Graph(int size) {
        this.size = size;
        this.words = (size + 63) / 64;
        this.bits = new long[size * words];
    }

    /** Links two states. */
    public void link(int me, int you) {
        bits[me * words + (you >> 6)] |= 1L << you;
        bits[you * words + (me >> 6)] |= 1L << me;
    }

    /** Links every two of the members. */
    public void linkAll(int[] members) {
        long[] mask = new long[words];
        for (int each : members) {
            mask[each >> 6] |= 1L << each;
        }
        for (int each : members) {
            for (int word = 0; word < words; word++) {
                bits[each * words + word] |= mask[word];
            }
            bits[each * words + (each >> 6)] &= ~(1L << each);
        }
    }

    /** Whether two states are linked. */
    public boolean has(int me, int you) {
        return (bits[me * words + (you >> 6)] >>> you & 1) != 0;
    }

    /** How many states one is linked with. */
    public int degree(int me) {
        int count = 0;
        for (int word = me * words; word < (me + 1) * words; word++) {
            count += Long.bitCount(bits[word]);
        }
        return count;
    }

    /** Number of linked pairs. */
    public long edges() {
        long count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count / 2;
    }

    /** Number of states linked to {@code me} here and to {@code you} in the other graph. */
    public int common(int me, Graph other, int you) {
        int count = 0;
        for (int word = 0, mine = me * words, yours = you * words; word < words; word++) {
            count += Long.bitCount(bits[mine + word] & other.bits[yours + word]);
        }
        return count;
    }

    /** For each state the lowest state it is connected with, itself when alone. */
    public int[] components() {
        int[] label = new int[size];
        Arrays.fill(label, -1);
        int[] queue = new int[size];
        for (int start = 0; start < size; start++) {
            if (label[start] >= 0) {
                continue;
            }
            int tail = 0;
            queue[tail++] = start;
            label[start] = start;
            for (int head = 0; head < tail; head++) {
                for (int you = start + 1; you < size; you++) {
                    if (label[you] < 0 && has(queue[head], you)) {
                        label[you] = start;
                        queue[tail++] = you;
                    }
                }
            }
        }
        return label;
    }
}
