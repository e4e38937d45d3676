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

    /** One pair's row: for whom, on which day and at what friendship it was worked out. */
    private static final class Row {
        private final double[] cells;
        private int asker = -1;
        private int day = -1;
        private double friendship;

        private Row(int states) {
            cells = new double[states];
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

    /** The row of an ally for one who asks, to be filled unless it {@link #holds}. */
    double[] row(int asker, int ally) {
        return find(asker, ally).cells;
    }

    /** Whether a row is of that day and friendship still; from now on it is. */
    boolean holds(int asker, int ally, int day, double friendship) {
        Row row = find(asker, ally);
        boolean held = row.asker == asker && row.day == day && row.friendship == friendship;
        row.asker = asker;
        row.day = day;
        row.friendship = friendship;
        return held;
    }

    private Row find(int asker, int ally) {
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
