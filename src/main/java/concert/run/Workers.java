package concert.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The threads of a {@link LocalRunner} at work on one list of jobs, each taking the next. */
final class Workers<J, R> {
    /** Results that may wait to be taken before workers wait too. */
    private static final int WAITING = 64;

    private static final long PAUSE_MILLIS = 100;

    /** How long a dropped job may take to notice; a run asks between two ticks. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final List<J> jobs;
    private final RunTask<J, R> task;
    private final AtomicInteger next = new AtomicInteger();
    private final BlockingQueue<Ended<J, R>> results = new ArrayBlockingQueue<>(WAITING);
    private final List<Thread> threads = new ArrayList<>();

    /** What came of a job; {@code trouble} is null unless all must end. */
    private record Ended<J, R>(J job, R result, Throwable trouble) {}

    Workers(List<J> jobs, RunTask<J, R> task) {
        this.jobs = jobs;
        this.task = task;
    }

    /** Sets threads to work; with fewer where the machine gives no more, as long as there is one. */
    void begin(int count) {
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(this::work, "run-" + number);
            thread.setDaemon(true);
            // what kills a thread is told by who waits for it
            thread.setUncaughtExceptionHandler((dead, cause) -> {});
            try {
                thread.start();
            } catch (OutOfMemoryError none) {
                if (threads.isEmpty()) {
                    throw none;
                }
                return;
            }
            threads.add(thread);
        }
    }

    private void work() {
        try {
            for (int at = next.getAndIncrement();
                    at < jobs.size() && !Thread.currentThread().isInterrupted();
                    at = next.getAndIncrement()) {
                results.put(attempt(jobs.get(at)));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Even the noting of a failure may fail, as when memory is at its end. */
    private Ended<J, R> attempt(J job) {
        try {
            return new Ended<>(job, task.attempt(job), null);
        } catch (IOException | RuntimeException | Error trouble) {
            return new Ended<>(job, null, trouble);
        }
    }

    /** Hands over every result until all are there or it is stopped. */
    void drain(BiConsumer<J, R> sink, BooleanSupplier stopped) throws IOException, InterruptedException {
        int left = jobs.size();
        while (left > 0 && !stopped.getAsBoolean()) {
            boolean over = threads.stream().noneMatch(Thread::isAlive);
            Ended<J, R> ended = results.poll(over ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (ended != null) {
                take(ended, sink);
                left--;
            } else if (over) {
                throw new IOException(left
                        + " runs were begun and came to no end: not enough memory. Maybe fewer threads (--parallel),"
                        + " or more with CONCERT_JAVA_OPTIONS=-Xmx4g?");
            }
        }
        // what was finished when it was stopped is kept
        for (Ended<J, R> ended = results.poll(); ended != null; ended = results.poll()) {
            take(ended, sink);
        }
    }

    private void take(Ended<J, R> ended, BiConsumer<J, R> sink) throws IOException {
        settle(ended.trouble());
        sink.accept(ended.job(), ended.result());
    }

    private static void settle(Throwable trouble) throws IOException {
        if (trouble instanceof IOException unwritable) {
            throw unwritable;
        }
        if (trouble instanceof Error broken) {
            throw broken;
        }
        if (trouble != null) {
            throw (RuntimeException) trouble;
        }
    }

    /** Drops what is still being played. */
    void end() {
        threads.forEach(Thread::interrupt);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            for (Thread each : threads) {
                each.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
