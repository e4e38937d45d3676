package concert.gui.seat;

import concert.engine.seat.Seat;
import concert.model.record.Decision.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person has decided for one tick of a state, as far as it goes. Played as a seat it repeats that and, where it
 * ends, breaks off with the next thing to decide. What follows from the pick is not asked: what the state offered it
 * signs, and it leaves a treaty only when that was picked. A tick left to the theory is left to it whole.
 */
final class SeatDecisions implements Seat {
    private final int tick;
    private final boolean picked;
    private final Option pick;
    private final List<Answer> answers;
    private int said;

    private SeatDecisions(int tick, boolean picked, Option pick, List<Answer> answers) {
        this.tick = tick;
        this.picked = picked;
        this.pick = pick;
        this.answers = answers;
    }

    /** The plan breaks off here: this is to be decided next. */
    static final class Open extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SeatPrompt ask;

        private Open(SeatPrompt ask) {
            super("to be decided", null, false, false);
            this.ask = ask;
        }

        SeatPrompt ask() {
            return ask;
        }
    }

    /** Nothing is decided yet. */
    static SeatDecisions blank(int tick) {
        return new SeatDecisions(tick, false, null, List.of());
    }

    int tick() {
        return tick;
    }

    /** Whether a move was picked, or the tick left to the theory. */
    boolean begun() {
        return picked;
    }

    /** The same from its beginning. */
    SeatDecisions again() {
        return new SeatDecisions(tick, picked, pick, answers);
    }

    /** With a move; null leaves the tick to the theory. */
    SeatDecisions with(Option move) {
        return new SeatDecisions(tick, true, move, List.of());
    }

    /** With one more answer. */
    SeatDecisions with(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return new SeatDecisions(tick, picked, pick, List.copyOf(more));
    }

    @Override
    public Option move(Turn turn) {
        if (!picked) {
            throw new Open(SeatPrompt.Moves.of(turn));
        }
        return pick;
    }

    @Override
    public Answer answer(Question question) {
        if (pick == null) {
            return Answer.THEORY;
        }
        if (question.own()) {
            return Answer.YES;
        }
        if (question.drawn().move() == Move.LEAVE) {
            return Answer.NO;
        }
        if (said == answers.size()) {
            throw new Open(new SeatPrompt.Doubt(question));
        }
        return answers.get(said++);
    }
}
