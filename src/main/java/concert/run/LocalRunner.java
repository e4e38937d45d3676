package concert.run;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Plays on threads of this machine, one job a task. Jobs share nothing that changes, so the number of threads changes no
 * byte.
 *
 * @param threads at least 1; never more are begun than there are jobs
 */
public record LocalRunner(int threads) implements Runner {
    /** The most threads: no machine has more processors, and each takes memory. */
    public static final int MOST = 1_024;

    public LocalRunner {
        if (threads < 1 || threads > MOST) {
            throw new IllegalArgumentException(threads + " threads; there must be 1 to " + MOST);
        }
    }

    @Override
    public <J, R> void run(List<J> jobs, RunTask<J, R> task, BiConsumer<J, R> sink, BooleanSupplier stopped)
            throws IOException {
        Workers<J, R> workers = new Workers<>(jobs, task);
        try {
            workers.begin(Math.min(threads, jobs.size()));
            workers.drain(sink, stopped);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            workers.end();
        }
    }
}
