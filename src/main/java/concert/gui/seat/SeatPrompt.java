package concert.gui.seat;

import concert.engine.seat.Seat;
import java.util.List;

/** Something that a person in a state's seat is to decide. */
public sealed interface SeatPrompt {
    int tick();

    int state();

    /** An option with the weighted terms that add up to its value. */
    record Weighed(Seat.Option option, double[] terms) {}

    /** The move of the tick, out of every option, by falling V'. */
    record Moves(int tick, int state, List<Weighed> options) implements SeatPrompt {
        static Moves of(Seat.Turn turn) {
            List<Weighed> options = turn.options().stream()
                    .map(each -> new Weighed(each, turn.terms(each)))
                    .toList();
            return new Moves(turn.tick(), turn.state(), options);
        }
    }

    /** Yes or no to what another state wants, or to the end of a term. */
    record Doubt(Seat.Question question) implements SeatPrompt {
        @Override
        public int tick() {
            return question.tick();
        }

        @Override
        public int state() {
            return question.drawn().state();
        }
    }
}
