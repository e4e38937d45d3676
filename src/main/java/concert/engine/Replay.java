package concert.engine;

import concert.model.Event;
import concert.model.TickRecord;
import concert.model.World;
import concert.theory.Parameters;
import concert.theory.Setup;
import java.util.List;

/**
 * The same world again, from the first world and the events of a run alone: what was chosen and drawn is read, what
 * follows from it, such as threat, effort and cohesion, is computed anew.
 */
public final class Replay {
    private final World world;
    private final long seed;
    private Parameters parameters;
    private Machine machine;
    private int tick;

    /** A replay that begins at the first world of a setup, which must be as it was before the run. */
    public Replay(Setup first) {
        world = first.world();
        seed = first.seed();
        parameters = first.parameters();
        First.begin(world, first.rules(), parameters);
        machine = machine(first);
    }

    private Machine machine(Setup setup) {
        Scene scene = new Scene(world, setup.rules(), setup.parameters());
        return new Machine(scene, new Streams(seed, world.states()));
    }

    /** Goes on under other rules and parameters from the next tick on, as the run did. */
    public void turn(Setup other) {
        First.adapt(world, parameters, other.parameters());
        parameters = other.parameters();
        machine = machine(other);
    }

    /** The world as it stands; it is the one of the setup. */
    public World world() {
        return world;
    }

    /** Plays the next tick of the run. */
    public void play(TickRecord record) {
        List<Event> opening = record.events().subList(0, record.opening());
        if (tick > 0) {
            machine.drive().grow();
        }
        opening.forEach(each -> each.applyTo(world));
        machine.drive().settle(opening);
        machine.perceive().run(tick);
        machine.arm().run();
        record.events().subList(record.opening(), record.events().size()).forEach(each -> each.applyTo(world));
        machine.learning().drift(record.wars());
        tick++;
    }
}
