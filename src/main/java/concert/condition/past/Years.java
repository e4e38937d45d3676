package concert.condition.past;

import concert.model.Calendar;

/**
 * The time that a question is about.
 *
 * @param sort how the years are meant
 * @param from the year, or the first of two
 * @param to the last year
 */
public record Years(Sort sort, int from, int to) {
    /** How years are meant. */
    public enum Sort {
        /** At some time so far, the world at the start included. */
        EVER,
        /** At the end of the tick that is just over, or within it. */
        NOW,
        /** At some time up to the end of the year. */
        BY,
        /** At the end of the year, or for what happens, within it. */
        AT,
        /** At some time from the beginning of the one year to the end of the other. */
        BETWEEN
    }

    public static final Years EVER = new Years(Sort.EVER, 0, 0);
    public static final Years NOW = new Years(Sort.NOW, 0, 0);

    public static Years of(Sort sort, int from, int to) {
        return new Years(sort, from, to);
    }

    /** The ticks at whose ends a state of affairs is looked for. */
    public Span ends(Chronicle past) {
        return switch (sort) {
            case AT -> span(past, lastTick(past.calendar(), to), lastTick(past.calendar(), to));
            case EVER, BY -> span(past, -1, until(past));
            default -> during(past);
        };
    }

    /** The ticks within which something is looked for to happen. */
    public Span during(Chronicle past) {
        return switch (sort) {
            case EVER, BY -> span(past, 0, until(past));
            case NOW -> new Span(past.last(), past.last(), false);
            case AT, BETWEEN ->
                span(past, Math.max(0, lastTick(past.calendar(), from - 1) + 1), lastTick(past.calendar(), to));
        };
    }

    private int until(Chronicle past) {
        return sort == Sort.EVER ? past.last() : lastTick(past.calendar(), to);
    }

    private static Span span(Chronicle past, int first, int last) {
        return new Span(first, Math.min(last, past.last()), last > past.last());
    }

    /** The last tick of a year, -1 or less for a year before the run. */
    private static int lastTick(Calendar calendar, int year) {
        return (year + 1 - calendar.start()) * calendar.perYear() - calendar.first() - 1;
    }
}
