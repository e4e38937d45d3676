package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Endings;
import concert.engine.treaty.Succession;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.model.treaty.Cause;
import java.util.List;

/** Step 1: growth (E8) and what the scenario scripts. */
final class Drive implements PhaseStep {
    private final TickContext scene;

    Drive(TickContext scene) {
        this.scene = scene;
    }

    /** Lets capability follow effort and plays the shocks of the tick. */
    @Override
    public void run(Tick tick) {
        if (tick.number() > 0) {
            grow();
        }
        for (Shock each : tick.shocks()) {
            if (each instanceof Shock.Sovereign loss && loss.other() >= 0 && possible(loss)) {
                Endings.leaveAll(scene.world(), tick, loss.state(), Cause.SOVEREIGNTY_LOST);
            }
            if (possible(each)) {
                tick.happen(each);
                Succession.after(scene.world(), tick, each);
            }
        }
        tick.open();
        settle(tick.shocks());
    }

    /** Whether it befalls states that are there; how they come into being befalls others. */
    private boolean possible(Shock shock) {
        World world = scene.world();
        return shock instanceof StateEvent
                || (shock.state() < 0 || world.exists(shock.state()))
                        && (shock.other() < 0 || world.exists(shock.other()));
    }

    /** K += rK (m/a0 - K) for states whose capability is not read from data; what pairs went through is longer ago. */
    void grow() {
        World world = scene.world();
        world.history.age(world);
        double speed = scene.parameters().get(CAPABILITY_SPEED);
        double solo = scene.parameters().get(SOLO_EFFORT);
        for (int me = 0; me < world.size(); me++) {
            if (!world.driven[me]) {
                world.capability[me] += speed * (world.effort[me] / solo - world.capability[me]);
            }
        }
    }

    /** Affinity returns elsewhere once identity or rivalry has been moved from outside. */
    void settle(List<? extends Event> events) {
        if (events.stream().anyMatch(each -> each instanceof Shock shock && shock.movesRelations())) {
            Relations.rest(scene.world(), scene.parameters());
        }
        if (events.stream().anyMatch(StateEvent.class::isInstance)) {
            Relations.open(scene.world(), scene.everyone());
        }
    }
}
