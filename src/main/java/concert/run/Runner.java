package concert.run;

import concert.model.record.TickRecord;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where the jobs of an experiment, a comparison, claims or a batch are played: on this machine or on many. */
public interface Runner {
    /**
     * Plays jobs and hands over what came of each, one at a time on the calling thread, in whatever order they end. What
     * comes of a job depends neither on the runner nor on the other jobs; one that fails is handed over as failed.
     *
     * @param stopped asked between results; once it says so, nothing more is begun and what is being played is dropped
     * @throws IOException the first trouble of a job that could not write what it leaves; nothing more is begun then
     */
    <J, R> void run(List<J> jobs, RunTask<J, R> task, BiConsumer<J, R> sink, BooleanSupplier stopped)
            throws IOException;

    /** A watcher of a run that ends it between two ticks once its job is dropped. */
    static Consumer<TickRecord> unlessDropped(Consumer<TickRecord> watcher) {
        return tick -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("stopped");
            }
            watcher.accept(tick);
        };
    }
}
