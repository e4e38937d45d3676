package concert.results.network;

/**
 * A time in which a treaty bound two states, or a state was sovereign. This is the one rule of "in force", for every file
 * and chart: it begins in the tick of signing and ends in the tick of leaving or ending, and is in force during either. At
 * the end of a tick it is in force when it has begun by then and has not ended.
 *
 * @param from tick of signing; below 0 for one that began before the run
 * @param to the tick in which it ended, -1 while it lasts
 * @param before whether it was there before the first tick, as a treaty of the scenario was
 */
public record Spell(int from, int to, boolean before) {
    /** The rule in a sentence, for the dictionary. */
    static final String RULE =
            "A treaty is in force from its signing to its end, in the ticks of both too, and no longer than"
                    + " either state is sovereign; a year counts when it is in force in any tick of it";

    private static final int LASTING = -1;

    /** A time of which the ticks alone are known. */
    public Spell(int from, int to) {
        this(from, to, from < 0);
    }

    /** A time that neither begins nor ends. */
    static Spell always() {
        return new Spell(Integer.MIN_VALUE, LASTING, true);
    }

    /** Whether it had not ended when the run did. */
    public boolean lasts() {
        return to == LASTING;
    }

    /** The tick in which it ended, or the largest number. */
    int end() {
        return lasts() ? Integer.MAX_VALUE : to;
    }

    /** Whether it is in force at any time from one tick to another, both included. */
    public boolean during(int first, int last) {
        return from <= last && end() >= first;
    }

    /** Whether it is in force when a tick ends; -1 stands for the moment before the first. */
    public boolean atEndOf(int tick) {
        return tick < 0 ? before && end() > tick : from <= tick && end() > tick;
    }

    /** The part of it within another, null when there is none. */
    Spell within(Spell other) {
        int start = Math.max(from, other.from);
        int end = Math.min(end(), other.end());
        return start > end ? null : new Spell(start, end == Integer.MAX_VALUE ? LASTING : end, before && other.before);
    }
}
