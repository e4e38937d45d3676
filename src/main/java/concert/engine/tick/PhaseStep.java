package concert.engine.tick;

/** What a phase does in a tick: one step, at work on the world of its scene; what passes between steps rides in the tick. */
@FunctionalInterface
public interface PhaseStep {
    void run(Tick tick);
}
