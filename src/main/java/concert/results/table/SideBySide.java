package concert.results.table;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes files of which none needs another, two at a time. A file is begun only after those before it, and none once one
 * has failed; what is told is the failure of the first in order, the other's with it.
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

    /** Writes all of them; none is begun once one has failed. */
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
        Throwable first = null;
        for (Throwable each : failures) {
            if (first == null) {
                first = each;
            } else if (each != null) {
                first.addSuppressed(each);
            }
        }
        if (first instanceof IOException unwritable) {
            throw unwritable;
        } else if (first instanceof RuntimeException wrong) {
            throw wrong;
        } else if (first instanceof Error grave) {
            throw grave;
        }
    }
}
