package concert.engine.seat;

import concert.model.record.Decision;
import concert.model.treaty.TreatyKind;
import java.util.List;

/**
 * A person, or a script, in a state's place (E5): asked for the move of each tick and, if it likes, for every answer that
 * the state would else draw. What it decides then goes the way a drawn decision goes, and is recorded as human. It is
 * called on the thread that plays the run, which waits for it.
 */
@FunctionalInterface
public interface Seat {

    /** The move of the tick: one of the options, or null to let the theory choose. */
    Option move(Turn turn);

    /**
     * Whether to sign, vote for an admission, leave or let lapse. Left alone, the theory answers; then a state may
     * leave a treaty, or refuse in the end to sign what it offered, that its seat meant to keep.
     */
    default Answer answer(Question question) {
        return Answer.THEORY;
    }

    /** What is said to a question; THEORY lets the theory's draw stand. */
    enum Answer {
        YES,
        NO,
        THEORY
    }

    /**
     * A move open to the state.
     *
     * @param move NOTHING, OFFER, JOIN, or LEAVE or LAPSE (a term that is due), which leave the tick without an offer
     * @param kind of treaty, null for nothing
     * @param partner the state an offer goes to, or -1
     * @param treaty running number of the treaty to join or leave, or -1
     * @param value V to the state, of staying when it is to leave (E4)
     * @param worth what the move promises in units of the day: V/u - c, times consent when that is above 0; of
     *     leaving -V/u
     * @param consent chance in [0,1] that the partner signs a treaty of the two, or that the members admit; 1 when nobody
     *     is asked, NaN when unknown
     * @param chance that the theory would make the move, among the offers of the tick or, for leaving, by itself
     */
    record Option(
            Decision.Move move,
            TreatyKind kind,
            int partner,
            int treaty,
            double value,
            double worth,
            double consent,
            double chance) {
        /** Whether it is to do nothing, which is always open. */
        public boolean nothing() {
            return move == Decision.Move.NOTHING;
        }

        /** Whether it ends a membership. */
        public boolean leaves() {
            return move.role() == Decision.Move.Role.EXIT;
        }
    }

    /** A state's move about to be made. It may be asked only until {@link Seat#move} returns. */
    interface Turn {
        /** The tick that is played, from 0. */
        int tick();

        /** Whose move it is, as an index in order of state code. */
        int state();

        /** Every move open to the state, by falling worth. */
        List<Option> options();

        /** What the theory has drawn. */
        Option theory();

        /** The weighted terms of an option's value in the order of the reasons; computed when asked for. */
        double[] terms(Option option);
    }

    /**
     * Something the state is asked once the offers of the tick are on the table.
     *
     * @param tick from 0
     * @param drawn what the theory would do, with the chance of that: {@code chosen} is yes; its move is ANSWER (sign), VOTE (admit the partner),
     *     JOIN (enter, as the seat asked to), LEAVE or LAPSE (leave the treaty)
     * @param own whether the state itself made the offer
     * @param members who would be in the treaty, those yet to consent left out, or are in it when it is to be left
     */
    record Question(int tick, Decision drawn, boolean own, int[] members) {}
}
