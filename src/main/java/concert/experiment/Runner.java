package concert.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where jobs are played: on this machine or on many. */
public interface Runner {
    /**
     * Plays jobs of a design and hands over each result, one at a time on the calling thread, in whatever order they
     * end. What a result says does not depend on the runner.
     *
     * @param stopped asked between results; once it says so, nothing more is begun and what is being played is dropped
     */
    void run(Design design, List<Job> jobs, Consumer<Result> sink, BooleanSupplier stopped);
}
