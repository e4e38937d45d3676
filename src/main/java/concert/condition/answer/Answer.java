package concert.condition.answer;

import concert.condition.past.Chronicle;

/** A number, or a truth as 1 or 0, worked out from what happened so far; NaN when it cannot be told. */
public interface Answer {
    double value(Chronicle past);

    /** The least that it can still come to, where it only grows; else its value. */
    default double least(Chronicle past) {
        return value(past);
    }
}
