package concert.theory.security;

/**
 * What allies' stakes make them do, kept for the pairs that ask, as the same pairs ask at each step of a day. Beside
 * whoever is no friend an ally does the same, in one row. A world with more pairs of friends than there is room for keeps
 * one row an ally for the rest, whoever asked last.
 */
final class StakeRows {
    /** Numbers kept for pairs at most: 32 MB. */
    private static final long ROOM = 4L << 20;

    private static final int ANYBODY = -2;

    private final int states;
    private final Row[][] pairs;
    private final Row[] last;
    private final Row[] indifferent;
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

        /** Whether it is of that day and friendship still, and of that asker where it is a friend; from now on it is. */
        boolean holds(int who, int today, double friendly) {
            int whose = friendly == 0 ? ANYBODY : who;
            boolean held = asker == whose && day == today && friendship == friendly;
            asker = whose;
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
        this.indifferent = new Row[states];
    }

    /** The row of an ally for one who asks, of such friendship, to be filled unless it {@link Row#holds}. */
    Row row(int asker, int ally, double friendly) {
        if (friendly == 0) {
            return at(indifferent, ally);
        }
        Row[] mine = pairs[asker];
        if (mine != null && mine[ally] != null) {
            return mine[ally];
        }
        if (room < states) {
            return at(last, ally);
        }
        if (mine == null) {
            pairs[asker] = new Row[states];
        }
        room -= states;
        return at(pairs[asker], ally);
    }

    private Row at(Row[] rows, int ally) {
        if (rows[ally] == null) {
            rows[ally] = new Row(states);
        }
        return rows[ally];
    }
}
