package concert.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One executor of many runs: it never hangs, failures are data, and the number of threads changes nothing. */
class LocalRunnerTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Plays numbers by a function; what it throws is kept as its reason. */
    private record Toy(Map<Integer, Supplier<Throwable>> wrong) implements RunTask<Integer, String> {
        @Override
        public String play(Integer job) throws IOException {
            if (wrong.containsKey(job)) {
                Throwable cause = wrong.get(job).get();
                if (cause instanceof IOException unwritable) {
                    throw unwritable;
                }
                if (cause instanceof Error broken) {
                    throw broken;
                }
                throw (RuntimeException) cause;
            }
            return "done " + job;
        }

        @Override
        public String failed(Integer job, Throwable cause) {
            return RunTask.reason(cause);
        }
    }

    private static List<Integer> jobs(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Map<Integer, String> play(int threads, int jobs, RunTask<Integer, String> task) {
        Map<Integer, String> results = new TreeMap<>();
        assertTimeoutPreemptively(
                SOON, () -> new LocalRunner(threads).run(jobs(jobs), task, results::put, () -> false));
        return results;
    }

    @Test
    void anErrorInAWorkerIsARowWithItsReasonAndNeverAHang() {
        Map<Integer, Supplier<Throwable>> wrong = Map.of(
                1, OutOfMemoryError::new,
                2, StackOverflowError::new,
                3, () -> new ExceptionInInitializerError(new IllegalStateException("no room in /tmp")),
                4, () -> new NoClassDefFoundError("org/duckdb/DuckDBNative"),
                5, () -> new AssertionError("never"),
                6, () -> new IllegalStateException("it broke"));
        Map<Integer, String> results = play(2, 9, new Toy(wrong));
        assertEquals(9, results.size());
        assertTrue(
                results.get(1).startsWith("not enough memory") && results.get(1).contains("Maybe"), results.get(1));
        assertTrue(results.get(2).startsWith("calls nested too deep"), results.get(2));
        assertTrue(results.get(3).contains("no room in /tmp") && results.get(3).contains("Maybe"), results.get(3));
        assertTrue(results.get(4).contains("DuckDBNative"), results.get(4));
        assertEquals("java.lang.AssertionError: never", results.get(5));
        assertEquals("java.lang.IllegalStateException: it broke", results.get(6));
        assertEquals(List.of("done 0", "done 7", "done 8"), List.of(results.get(0), results.get(7), results.get(8)));
    }

    @Test
    void aFailureThatCannotEvenBeNotedEndsAllInsteadOfHanging() {
        RunTask<Integer, String> task = new RunTask<>() {
            private static final long serialVersionUID = 1;

            @Override
            public String play(Integer job) {
                throw new IllegalStateException("first");
            }

            @Override
            public String failed(Integer job, Throwable cause) {
                throw new OutOfMemoryError("twice");
            }
        };
        assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(
                        OutOfMemoryError.class,
                        () -> new LocalRunner(3).run(jobs(5), task, (job, result) -> {}, () -> false)));
    }

    @Test
    void troubleInWritingEndsAllAndIsThrownAsItIs() {
        Toy task = new Toy(Map.of(0, () -> new IOException("disk full")));
        assertTimeoutPreemptively(
                SOON,
                () -> assertEquals(
                        "disk full",
                        assertThrows(
                                        IOException.class,
                                        () -> new LocalRunner(2).run(jobs(4), task, (job, result) -> {}, () -> false))
                                .getMessage()));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Toy task = new Toy(Map.of(13, () -> new IllegalStateException("it broke")));
        Map<Integer, String> one = play(1, 40, task);
        assertEquals(one, play(3, 40, task));
        assertEquals(one, play(LocalRunner.MOST, 40, task));
    }

    @Test
    void noMoreThreadsAreBegunThanThereAreJobsAndNoneAboveTheCap() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        RunTask<Integer, String> task = new RunTask<>() {
            private static final long serialVersionUID = 1;

            @Override
            public String play(Integer job) {
                seen.addAll(Thread.getAllStackTraces().keySet().stream()
                        .filter(each -> each.getName().matches("run-\\d+"))
                        .toList());
                return "";
            }

            @Override
            public String failed(Integer job, Throwable cause) {
                return cause.toString();
            }
        };
        play(LocalRunner.MOST, 3, task);
        assertTrue(!seen.isEmpty() && seen.size() <= 3, seen.toString());
        assertThrows(IllegalArgumentException.class, () -> new LocalRunner(LocalRunner.MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> new LocalRunner(0));
    }

    @Test
    void onceItIsStoppedNothingMoreIsBegun() {
        AtomicInteger taken = new AtomicInteger();
        assertTimeoutPreemptively(
                SOON,
                () -> new LocalRunner(2)
                        .run(
                                jobs(100_000),
                                new Toy(Map.of()),
                                (job, result) -> taken.incrementAndGet(),
                                () -> taken.get() >= 10));
        assertTrue(taken.get() >= 10 && taken.get() < 10_000, taken + " taken");
    }
}
