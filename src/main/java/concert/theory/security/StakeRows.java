package concert.theory.security;

/**
 * What allies' stakes make them do, kept for the pairs that ask, as the same pairs ask at each step of a day. A world with
 * more pairs of allies than there is room for keeps one row an ally for the rest, whoever asked last.
 */
final class StakeRows {
    /** Numbers kept for pairs at most: 16 MB. */
    private static final long ROOM = 2L << 20;

    private final int states;
    private final Row[][] pairs;
    private final Row[] last;
    private long room;

    /** One ally's row: for whom, on which day and at what friendship it was worked out. */
    static final class Row {
        private final double[] cells;
        private int asker = -1;
        private int day = -1;
        private double friendship;

        private Row(int states) {
            cells = new double[states];
        }

        /** The numbers, one an enemy; whoever finds that it does not {@link #holds hold} fills them. */
        double[] cells() {
            return cells;
        }

        /** Whether it is of that asker, day and friendship still; from now on it is. */
        boolean holds(int who, int today, double friendly) {
            boolean held = asker == who && day == today && friendship == friendly;
            asker = who;
            day = today;
            friendship = friendly;
            return held;
        }
    }

    StakeRows(int states) {
        this(states, ROOM);
    }

    /** With room for so many numbers of pairs. */
    StakeRows(int states, long room) {
        this.room = room;
        this.states = states;
        this.pairs = new Row[states][];
        this.last = new Row[states];
    }

    /** The row of an ally for one who asks, to be filled unless it {@link Row#holds}. */
    Row row(int asker, int ally) {
        Row own = pairs[asker] == null ? null : pairs[asker][ally];
        if (own != null) {
            return own;
        }
        if (room < states) {
            last[ally] = last[ally] == null ? new Row(states) : last[ally];
            return last[ally];
        }
        if (pairs[asker] == null) {
            pairs[asker] = new Row[states];
        }
        room -= states;
        pairs[asker][ally] = new Row(states);
        return pairs[asker][ally];
    }
}
