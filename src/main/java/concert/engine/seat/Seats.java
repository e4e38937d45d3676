package concert.engine.seat;

import concert.model.record.Decision;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Who sits in which state's place, and what was picked there this tick; nobody, unless put. */
public final class Seats {
    private final AtomicReferenceArray<Seat> seats;
    private final Seat.Option[] picked;

    /**
     * Seats that nobody sits in yet.
     * @param states how many the world has
     */
    public Seats(int states) {
        this.seats = new AtomicReferenceArray<>(states);
        this.picked = new Seat.Option[states];
    }

    /**
     * Seats somebody in a state's place, or gives it back to its theory when null; any thread may, between ticks or
     * within.
     */
    public void put(int state, Seat seat) {
        seats.set(state, seat);
    }

    /** Who sits there, or null when the theory decides. */
    public Seat of(int state) {
        return seats.get(state);
    }

    /** Forgets what was picked the tick before. */
    public void turn() {
        Arrays.fill(picked, null);
    }

    /** Notes the move picked for a state until {@link #turn}. */
    public void pick(int state, Seat.Option option) {
        picked[state] = option;
    }

    /** The move picked for a state this tick, or null when its theory chose. */
    public Seat.Option picked(int state) {
        return picked[state];
    }

    /** What a state decides: as drawn, unless somebody in its seat says otherwise or has picked it before. */
    public Decision answer(int tick, Decision drawn, boolean own, int[] members) {
        Seat seat = of(drawn.state());
        if (seat == null) {
            return drawn;
        }
        Seat.Option move = picked[drawn.state()];
        if (move != null && move.leaves() && move.move() == drawn.move() && move.treaty() == drawn.treaty()) {
            return drawn.inSeat(true);
        }
        Seat.Answer said = seat.answer(new Seat.Question(tick, drawn, own, members.clone()));
        return said == Seat.Answer.THEORY ? drawn : drawn.inSeat(said == Seat.Answer.YES);
    }
}
