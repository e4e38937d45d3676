package concert.experiment;

import concert.scenario.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plays the runs of a design that its store does not hold yet. */
public final class Experiment {
    /** So many results, or so much time, make a batch: what a power cut may cost. */
    private static final int BATCH = 200;

    private static final long BATCH_NANOS = 1_000_000_000L;

    private final Design design;
    private final Runner runner;
    private final List<Result> waiting = new ArrayList<>();
    private long written;

    public Experiment(Design design, Runner runner) {
        this.design = design;
        this.runner = runner;
    }

    /** What came of it, runs of before included. */
    public record Outcome(int done, int failed, int left) {}

    /**
     * Runs what is left to run; {@code watcher} sees each result.
     *
     * @param resume whether a store that holds runs may be gone on with
     * @throws Faults when it holds runs of another design, or any without {@code resume}
     */
    public Outcome run(Path folder, boolean resume, Consumer<Result> watcher, BooleanSupplier stopped)
            throws IOException {
        try (Store store = Store.open(folder)) {
            check(store, folder, resume);
            BitSet held = store.held();
            List<Job> left =
                    design.jobs().stream().filter(job -> !held.get(job.run())).toList();
            written = System.nanoTime();
            runner.run(
                    design,
                    left,
                    result -> {
                        take(result, store);
                        watcher.accept(result);
                    },
                    stopped);
            flush(store);
            return outcome(store);
        }
    }

    private void check(Store store, Path folder, boolean resume) {
        Map<String, String> before = new TreeMap<>(store.marks());
        if (before.isEmpty()) {
            store.begin(design);
            return;
        }
        if (!resume) {
            throw Faults.of(
                    folder.toString(),
                    "holds " + store.held().cardinality() + " runs already. Maybe --resume, or another --out?");
        }
        List<String> changed = new ArrayList<>();
        new TreeMap<>(design.marks()).forEach((part, mark) -> {
            if (!mark.equals(before.get(part))) {
                changed.add(part);
            }
        });
        if (!changed.isEmpty()) {
            throw Faults.of(
                    folder.toString(),
                    "holds runs of another design: " + String.join(", ", changed)
                            + " changed. Maybe another --out, or the file as it was?");
        }
    }

    private void take(Result result, Store store) {
        waiting.add(result);
        if (waiting.size() >= BATCH || System.nanoTime() - written > BATCH_NANOS) {
            flush(store);
        }
    }

    private void flush(Store store) {
        if (!waiting.isEmpty()) {
            store.add(waiting);
            waiting.clear();
        }
        written = System.nanoTime();
    }

    private Outcome outcome(Store store) {
        int[] counts = new int[2];
        store.query("SELECT count(*), count(reason) FROM runs", row -> {
            counts[0] = row.getInt(1);
            counts[1] = row.getInt(2);
        });
        return new Outcome(counts[0] - counts[1], counts[1], design.runs() - counts[0]);
    }
}
