package concert.engine;

import concert.model.Event;
import concert.model.TickRecord;
import concert.model.World;
import concert.theory.Setup;
import java.util.List;

/**
 * The same world again, from the first world and the events of a run alone: what was chosen and drawn is read, what
 * follows from it, such as threat, effort and cohesion, is computed anew.
 */
public final class Replay {
    private final World world;
    private final Machine machine;
    private int tick;

    /** A replay that begins at the first world of a setup, which must be as it was before the run. */
    public Replay(Setup first) {
        world = first.world();
        First.begin(world, first.rules(), first.parameters());
        Scene scene = new Scene(world, first.rules(), first.parameters());
        machine = new Machine(scene, new Streams(first.seed(), world.states()));
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
