package concert.engine;

import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.event.Event;
import concert.model.record.TickRecord;
import concert.theory.book.Parameters;
import concert.theory.book.Setup;
import java.util.List;

/**
 * The same world again, from the first world and the events of a run alone: what was chosen and drawn is read, what
 * follows from it, such as threat, effort and cohesion, is computed anew.
 */
public final class Replay {
    private final World world;
    private Parameters parameters;
    private Drive drive;
    private Perceive perceive;
    private Arm arm;
    private Learning learning;
    private int tick;

    /** A replay that begins at the first world of a setup, which must be as it was before the run. */
    public Replay(Setup first) {
        world = first.world();
        parameters = first.parameters();
        Initialisation.begin(world, first.rules(), parameters);
        under(first);
    }

    private void under(Setup setup) {
        TickContext scene = new TickContext(world, setup.rules(), setup.parameters());
        drive = new Drive(scene);
        perceive = new Perceive(scene);
        arm = new Arm(scene);
        learning = new Learning(world, setup.rules(), setup.parameters());
    }

    /** Goes on under other rules and parameters from the next tick on, as the run did. */
    public void turn(Setup other) {
        Initialisation.adapt(world, parameters, other.parameters());
        parameters = other.parameters();
        under(other);
    }

    /** The world as it stands; it is the one of the setup. */
    public World world() {
        return world;
    }

    /** Plays the next tick of the run. */
    public void play(TickRecord record) {
        for (Phase phase : Phase.values()) {
            again(phase, record).run();
        }
        tick++;
    }

    /** What each phase does when all that was chosen and drawn is known; the compiler asks for every phase. */
    private Runnable again(Phase phase, TickRecord record) {
        List<Event> events = record.events();
        return switch (phase) {
            case DRIVE -> () -> drive(events.subList(0, record.opening()));
            case PERCEIVE -> () -> perceive.perceive(tick);
            case ARM -> arm::arm;
            case NEGOTIATE ->
                () -> events.subList(record.opening(), events.size()).forEach(each -> each.applyTo(world));
            case LEARN -> () -> learning.drift(record.wars());
            case DECIDE, CONFRONT, SETTLE -> () -> {};
        };
    }

    private void drive(List<Event> opening) {
        if (tick > 0) {
            drive.grow();
        }
        opening.forEach(each -> each.applyTo(world));
        drive.settle(opening);
    }
}
