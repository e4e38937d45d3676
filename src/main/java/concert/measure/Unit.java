package concert.measure;

import java.util.Locale;

/** What measures are counted in, and the range that follows from it. */
public enum Unit {
    TREATIES,
    STATES,
    PAIRS,
    WARS,
    CRISES,
    MEMBERSHIPS,
    /** Equal parts that would be as concentrated. */
    EFFECTIVE_NUMBER(1, Double.POSITIVE_INFINITY),
    SHARE(0, 1),
    INDEX(0, 1),
    PROBABILITY(0, 1),
    COHESION(0, 1),
    THREAT(0, 1),
    SIMILARITY(-1, 1),
    CORRELATION(-1, 1),
    /** Part of the solo effort; negative when alliance costs more than it saves. */
    SAVING(Double.NEGATIVE_INFINITY, 1),
    /** Sec of E3. */
    SECURITY(0, Double.POSITIVE_INFINITY),
    /** The entrapment term of E4. */
    ENTRAPMENT(0, Double.POSITIVE_INFINITY);

    private final double least;
    private final double most;
    private final boolean counts;

    Unit() {
        this(0, Double.POSITIVE_INFINITY, true);
    }

    Unit(double least, double most) {
        this(least, most, false);
    }

    Unit(double least, double most, boolean counts) {
        this.least = least;
        this.most = most;
        this.counts = counts;
    }

    /** The unit in words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The smallest value that can be right. */
    public double least() {
        return least;
    }

    /** The largest value that can be right; infinite where there is no bound. */
    public double most() {
        return most;
    }

    /** Whether its values are whole numbers. */
    public boolean counts() {
        return counts;
    }
}
