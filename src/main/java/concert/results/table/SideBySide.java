package concert.results.table;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes files of which none needs another, two at a time. It is as if they were written in their order one after the
 * other: a file is begun only after those before it, and what is told of failures is that of the first.
 */
public final class SideBySide {
    /** Writes a file, or several that belong together. */
    @FunctionalInterface
    public interface Work {
        void write() throws IOException;
    }

    private final List<Work> works;
    private final Throwable[] failures;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    private SideBySide(List<Work> works) {
        this.works = works;
        this.failures = new Throwable[works.size()];
    }

    /** Writes all of them, and none that comes after one that fails. */
    public static void write(List<Work> works) throws IOException {
        SideBySide all = new SideBySide(List.copyOf(works));
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(all::work, task -> new Thread(task, "files").start());
        all.work();
        other.join();
        all.tell();
    }

    private void work() {
        for (int at = next.getAndIncrement(); at < failures.length && !failed.get(); at = next.getAndIncrement()) {
            try {
                works.get(at).write();
            } catch (IOException | RuntimeException | Error failure) {
                failures[at] = failure;
                failed.set(true);
            }
        }
    }

    private void tell() throws IOException {
        for (Throwable each : failures) {
            if (each instanceof IOException unwritable) {
                throw unwritable;
            } else if (each instanceof RuntimeException wrong) {
                throw wrong;
            } else if (each instanceof Error grave) {
                throw grave;
            }
        }
    }
}
