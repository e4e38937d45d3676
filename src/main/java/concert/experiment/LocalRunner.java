package concert.experiment;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Plays on threads of this machine, one run a task. Runs share nothing that changes.
 *
 * @param threads at least 1
 */
public record LocalRunner(int threads) implements Runner {
    /** Results that may wait for the store before players wait too. */
    private static final int WAITING = 64;

    /** As many threads as there are processors. */
    public static LocalRunner ofAllCores() {
        return new LocalRunner(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public void run(Design design, List<Job> jobs, Consumer<Result> sink, BooleanSupplier stopped) {
        Trial trial = new Trial(design.measures(), design.keep());
        BlockingQueue<Result> results = new ArrayBlockingQueue<>(WAITING);
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(() -> play(design, jobs, trial, next, results));
            }
            int left = jobs.size();
            while (left > 0 && !stopped.getAsBoolean()) {
                Result result = results.poll(100, TimeUnit.MILLISECONDS);
                if (result != null) {
                    sink.accept(result);
                    left--;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void play(
            Design design, List<Job> jobs, Trial trial, AtomicInteger next, BlockingQueue<Result> results) {
        try {
            for (int at = next.getAndIncrement();
                    at < jobs.size() && !Thread.currentThread().isInterrupted();
                    at = next.getAndIncrement()) {
                Job job = jobs.get(at);
                results.put(trial.play(job, design.scenario(job)));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
