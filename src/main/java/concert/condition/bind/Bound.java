package concert.condition.bind;

import concert.condition.answer.Answer;

/**
 * What a phrase comes to.
 *
 * @param answer its value
 * @param truth whether it is true or false, rather than a number
 */
record Bound(Answer answer, boolean truth) {
    /** Stands in for what is at fault, so that reading goes on; it is refused nowhere. */
    static final Bound FAULTY = new Bound(past -> Double.NaN, true);

    static Bound truth(Answer answer) {
        return new Bound(answer, true);
    }

    static Bound number(Answer answer) {
        return new Bound(answer, false);
    }
}
