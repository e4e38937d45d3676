package concert.engine;

import concert.engine.choice.Decide;
import concert.engine.choice.Deliberation;
import concert.engine.choice.Negotiate;
import concert.engine.choice.Weigher;
import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.engine.treaty.Stances;
import concert.engine.treaty.TreatyTerms;
import concert.engine.war.Confront;
import java.util.Arrays;
import java.util.List;

/** The steps of a tick at work on one scene, with their scratch; made anew where a run goes on from a snapshot. */
final class Phases {
    private final TickContext scene;
    private final Deliberation deliberation;
    private final Streams streams;
    private final Exits exits;
    private final List<PhaseStep> steps;

    Phases(TickContext scene, Streams streams) {
        this.scene = scene;
        this.streams = streams;
        this.deliberation = new Deliberation(scene, streams, new TreatyTerms(scene, streams));
        this.exits = new Exits(scene, streams);
        this.steps = Arrays.stream(Phase.values())
                .map(each -> each == Phase.NEGOTIATE ? make(each) : anew(make(each)))
                .toList();
    }

    /** The compiler asks for a step for every phase. */
    private PhaseStep make(Phase phase) {
        return switch (phase) {
            case DRIVE -> new Drive(scene);
            case PERCEIVE -> new Perceive(scene);
            case ARM -> new Arm(scene);
            case DECIDE -> new Decide(deliberation, exits);
            case NEGOTIATE -> inTurn(new Negotiate(deliberation), exits, new Stances(scene));
            case CONFRONT -> new Confront(scene, streams);
            case LEARN -> new Learning(scene.world(), scene.everyone(), scene.parameters());
            case SETTLE -> new Settle(scene);
        };
    }

    /** The step, before which the outlook forgets what it saw; negotiations go by the picture on which states decided. */
    private PhaseStep anew(PhaseStep step) {
        return tick -> {
            scene.outlook().forget();
            step.run(tick);
        };
    }

    private static PhaseStep inTurn(PhaseStep... steps) {
        return tick -> Arrays.stream(steps).forEach(each -> each.run(tick));
    }

    Deliberation deliberation() {
        return deliberation;
    }

    /** Reads what states weigh when they choose. */
    Weigher weigher() {
        scene.outlook().forget();
        return new Weigher(deliberation, exits);
    }

    /** The step of a phase. */
    PhaseStep step(Phase phase) {
        return steps.get(phase.ordinal());
    }
}
