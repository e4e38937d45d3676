package concert.experiment;

import concert.document.Faults;
import concert.experiment.design.Design;
import concert.experiment.design.Shard;
import concert.experiment.store.Result;
import concert.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A design and where it is played.
 *
 * @param shard the part of it that this process plays
 */
public record Experiment(Design design, Runner runner, Shard shard) {

    public Experiment(Design design, Runner runner) {
        this(design, runner, Shard.WHOLE);
    }

    /**
     * Runs what is left to run; {@code watcher} sees each result.
     *
     * @param folder of the store
     * @param resume whether a store that holds runs may be gone on with; those that failed are then tried again
     * @throws Faults when it holds runs of another design, or any without {@code resume}
     */
    public Executor.Outcome run(Path folder, boolean resume, Consumer<Result> watcher, BooleanSupplier stopped)
            throws IOException {
        return new Executor(folder, runner, shard, resume).run(design, new DesignTask(design), watcher, stopped);
    }
}
