package concert.run.parting;

import concert.model.record.Decision;

/**
 * Something a tick brought that can be told from what the same tick of another run brought: a move, an answer, an exit
 * or an event, never a real number.
 *
 * @param step of the tick: 0 shocks, 1 moves, 2 answers and votes, 3 exits, 4 other events
 * @param subject what was in question, such as the move of a state
 * @param outcome how it was settled
 * @param who the state that decided, by name; empty for an event
 * @param did what it did, or what happened, in words
 * @param otherwise what is said of a run in which it was not in question
 * @param decision with its reasons, or null for an event
 */
record DecisiveAct(
        int step, String subject, String outcome, String who, String did, String otherwise, Decision decision) {
    boolean same(DecisiveAct other) {
        return subject.equals(other.subject) && outcome.equals(other.outcome);
    }

    /** Whether it is a move, or an answer to one, that came to something. */
    boolean fruitful() {
        return decision != null && decision.consented();
    }
}
