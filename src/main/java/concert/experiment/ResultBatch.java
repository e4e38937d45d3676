package concert.experiment;

import concert.experiment.store.Result;
import concert.experiment.store.Store;
import java.util.ArrayList;
import java.util.List;

/** Results on their way into a store, so many or so much time together: what a power cut may cost. */
final class ResultBatch {
    private static final int RESULTS = 200;

    private static final long NANOS = 1_000_000_000L;

    private final Store store;
    private final List<Result> waiting = new ArrayList<>();
    private long written = System.nanoTime();

    ResultBatch(Store store) {
        this.store = store;
    }

    /** Takes results that belong together; they are in the store all or none. */
    void take(List<Result> results) {
        waiting.addAll(results);
        if (waiting.size() >= RESULTS || System.nanoTime() - written > NANOS) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() {
        if (!waiting.isEmpty()) {
            store.add(waiting);
            waiting.clear();
        }
        written = System.nanoTime();
    }
}
