package concert.theory.book;

/** Whose a parameter is. */
public enum Scope {
    /** Of the world: set by the scenario only. */
    WORLD,
    /** Of a theory, read from the state that judges; the scenario may set it for every theory. */
    THEORY,
    /** Of the model: a number in its rules, fixed unless a scenario or a sweep sets it. */
    MODEL
}
