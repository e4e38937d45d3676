package concert.gui.seat;

import concert.engine.Simulation;
import concert.engine.seat.Seat;

/**
 * A state's seat between the thread that plays and the person at the screen. Neither ever waits for the other: before a
 * tick is played it is rehearsed on a copy of the run, as far as what has been decided goes, and what comes up next is
 * put to the person; the tick is {@link #ready} once nothing does. Draws are keyed, so that the tick itself then goes as
 * rehearsed. One seat a run: the rehearsal leaves every other state to its theory.
 */
public final class SeatBroker implements Seat {
    private final int state;
    private final Runnable listener;
    private SeatDecisions plan = SeatDecisions.blank(-1);
    private SeatDecisions playing = plan;
    private SeatPrompt ask;
    private boolean released;

    /** The seat of a state; {@code listener} is called, on either thread, whenever there is another thing to decide or none. */
    SeatBroker(int state, Runnable listener) {
        this.state = state;
        this.listener = listener;
    }

    int state() {
        return state;
    }

    /**
     * Whether everything is decided for the next tick of a run; if not, {@link #asked} then says what is. For the thread
     * that plays, before each tick.
     */
    public boolean ready(Simulation run) {
        SeatDecisions rehearsed;
        synchronized (this) {
            if (released) {
                return true;
            }
            if (plan.tick() != run.played()) {
                plan = SeatDecisions.blank(run.played());
                ask = null;
            }
            if (ask != null) {
                return false;
            }
            rehearsed = plan;
        }
        SeatPrompt open = rehearse(run, rehearsed.again());
        return settle(rehearsed, open);
    }

    private SeatPrompt rehearse(Simulation run, SeatDecisions so) {
        Simulation copy = run.copy();
        copy.seat(state, so);
        try {
            copy.tick();
            return null;
        } catch (SeatDecisions.Open open) {
            return open.ask();
        }
    }

    private boolean settle(SeatDecisions rehearsed, SeatPrompt open) {
        synchronized (this) {
            if (released) {
                return true;
            }
            if (plan != rehearsed) {
                return false;
            }
            ask = open;
        }
        if (open != null) {
            listener.run();
        }
        return open == null;
    }

    /** What waits for the person, or null. */
    public synchronized SeatPrompt asked() {
        return ask;
    }

    /** Picks the move of the tick; null lets the theory decide the whole of it. Nothing happens when no move is asked for. */
    public void pick(Option option) {
        synchronized (this) {
            if (!(ask instanceof SeatPrompt.Moves)) {
                return;
            }
            plan = plan.with(option);
            ask = null;
        }
        listener.run();
    }

    /** Answers the doubt that waits; nothing happens when none does. */
    public void say(Answer answer) {
        synchronized (this) {
            if (!(ask instanceof SeatPrompt.Doubt)) {
                return;
            }
            plan = plan.with(answer);
            ask = null;
        }
        listener.run();
    }

    /** Gives the seat up: every tick is ready from now on, and the theory decides. */
    void release() {
        synchronized (this) {
            released = true;
            ask = null;
        }
        listener.run();
    }

    /** Plays what was decided for this tick; the theory chooses where nothing was. */
    @Override
    public synchronized Option move(Turn turn) {
        boolean decided = !released && plan.tick() == turn.tick() && plan.begun();
        playing = decided ? plan.again() : SeatDecisions.blank(turn.tick()).with((Option) null);
        return playing.move(turn);
    }

    @Override
    public synchronized Answer answer(Question question) {
        try {
            return playing.answer(question);
        } catch (SeatDecisions.Open undecided) {
            return Answer.THEORY;
        }
    }
}
