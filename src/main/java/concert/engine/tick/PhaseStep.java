package concert.engine.tick;

/** What a phase does in a tick: one step, at work on the world of its scene; what passes between steps rides in the tick. */
@FunctionalInterface
public interface PhaseStep {
    /** Does the step: reads the tick so far and adds to it what happens. */
    void run(Tick tick);
}
