package concert.condition.bind;

import concert.condition.answer.Answer;

/**
 * A condition or a formula made of what is written.
 *
 * @param answer its value
 * @param truth whether it is one, 1 or 0; else a number
 */
public record Bound(Answer answer, boolean truth) {
    static Bound truth(Answer answer) {
        return new Bound(answer, true);
    }

    static Bound number(Answer answer) {
        return new Bound(answer, false);
    }
}
