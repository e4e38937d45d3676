package concert.experiment;

import concert.document.Faults;
import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.design.Shard;
import concert.experiment.store.Result;
import concert.experiment.store.Store;
import concert.experiment.store.StoreCheck;
import concert.run.Runner;
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
    private final Shard shard;
    private final List<Result> waiting = new ArrayList<>();
    private long written;

    public Experiment(Design design, Runner runner) {
        this(design, runner, Shard.WHOLE);
    }

    /** An experiment of which this process plays a part. */
    public Experiment(Design design, Runner runner, Shard shard) {
        this.design = design;
        this.runner = runner;
        this.shard = shard;
    }

    /** What came of it, runs of before included; {@code left} counts those of this process's part. */
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
            List<Job> left = shard.of(design.jobs()).stream()
                    .filter(job -> !held.get(job.run()))
                    .toList();
            written = System.nanoTime();
            runner.run(
                    left,
                    new DesignTask(design),
                    (job, result) -> {
                        take(result, store);
                        watcher.accept(result);
                    },
                    stopped);
            flush(store);
            return outcome(store);
        }
    }

    private void check(Store store, Path folder, boolean resume) {
        Map<String, String> before = store.marks();
        if (before.isEmpty() && !store.held().isEmpty()) {
            throw Faults.of(folder.toString(), "holds runs of no design. Maybe another --out?");
        }
        if (before.isEmpty()) {
            store.begin(design);
            return;
        }
        if (!resume) {
            throw Faults.of(
                    folder.toString(),
                    "holds " + store.held().cardinality() + " runs already. Maybe --resume, or another --out?");
        }
        List<String> changed = changed(before, design.marks());
        if (!changed.isEmpty()) {
            throw Faults.of(
                    folder.toString(),
                    "holds runs of another design: " + String.join(", ", changed)
                            + " changed. Maybe another --out, or the file as it was?");
        }
        StoreCheck.against(store, design);
    }

    /** The parts in which two designs differ. */
    static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return new TreeMap<>(now)
                .entrySet().stream()
                        .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
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
        Store.Counts counts = store.counts();
        BitSet held = store.held();
        int left = (int) shard.of(design.jobs()).stream()
                .filter(job -> !held.get(job.run()))
                .count();
        return new Outcome(counts.all() - counts.failed(), counts.failed(), left);
    }
}
