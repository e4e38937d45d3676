package concert.condition.past;

/**
 * Ticks from one to another, both included; -1 is the start, before the first tick.
 *
 * @param open whether the last of them is not over yet, so that what has not happened in them still may
 */
public record Span(int first, int last, boolean open) {
    /** No tick at all. */
    public static final int NEVER = -2;

    public boolean holds(int tick) {
        return first <= tick && tick <= last;
    }

    /**
     * The first tick of the span at whose end something was in force, or -2 for never.
     *
     * @param from the tick in which it came into force
     * @param until the tick in which it ended, -1 while it lasts
     */
    public int firstIn(int from, int until) {
        int begin = Math.max(first, from);
        int end = until < 0 ? last : Math.min(last, until - 1);
        return begin <= end ? begin : NEVER;
    }
}
