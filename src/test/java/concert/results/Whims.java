package concert.results;

import concert.engine.seat.Seat;
import java.util.List;

/** Picks by turns, says yes, no and "as the theory likes" by turns; the same whenever it is asked. */
record Whims(int step) implements Seat {
    @Override
    public Option move(Turn turn) {
        List<Option> options = turn.options();
        return turn.tick() % 4 == step ? null : options.get(turn.tick() * step % Math.min(9, options.size()));
    }

    @Override
    public Answer answer(Question question) {
        return Answer.values()[
                Math.floorMod(question.tick() * step + question.drawn().treaty(), 3)];
    }
}
