package concert.experiment;

import concert.document.Faults;
import concert.experiment.design.Job;
import concert.experiment.design.Marks;
import concert.experiment.design.RunPlan;
import concert.experiment.design.Shard;
import concert.experiment.store.Result;
import concert.experiment.store.Store;
import concert.experiment.store.StoreCheck;
import concert.run.RunTask;
import concert.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Plays the runs of a plan that its store does not hold yet, whoever asks for them: an experiment, a comparison, claims.
 * What is finished is in the store within a second, whatever becomes of the process; a run that fails is a row of it.
 *
 * @param folder of the store
 * @param runner where the runs are played
 * @param shard the part of them that is this process's
 * @param resume whether a store that holds runs may be gone on with; those that failed are then tried again
 */
public record Executor(Path folder, Runner runner, Shard shard, boolean resume) {
    /** The mark of a store that says of which part its runs are. */
    static final String SHARD = "shard";

    /** The executor of all runs into a store that holds none. */
    public static Executor of(Path folder, Runner runner) {
        return new Executor(folder, runner, Shard.WHOLE, false);
    }

    /**
     * What came of it, runs of before included.
     *
     * @param done runs that came to their end
     * @param failed runs that did not
     * @param left runs of this process's part that were not played
     */
    public record Outcome(int done, int failed, int left) {
        /** Whether every run of the part came to its end. */
        public boolean whole() {
            return failed + left == 0;
        }
    }

    /**
     * Plays what is left to play, until it is stopped.
     *
     * @param watcher sees each result
     * @throws Faults when the store holds runs of something else, or any without {@code resume}
     */
    public Outcome run(
            RunPlan plan, RunTask<List<Job>, List<Result>> task, Consumer<Result> watcher, BooleanSupplier stopped)
            throws IOException {
        try (Store store = Store.open(folder)) {
            check(store, plan);
            List<List<Job>> left = left(store, plan);
            BitSet again = new BitSet();
            left.forEach(round -> round.forEach(job -> again.set(job.run())));
            again.and(store.held());
            store.forget(again);
            ResultBatch batch = new ResultBatch(store);
            runner.run(
                    left,
                    task,
                    (round, results) -> {
                        batch.take(results);
                        results.forEach(watcher);
                    },
                    stopped);
            batch.flush();
            return outcome(store, plan);
        }
    }

    /** The rounds of which a run did not come to its end yet. */
    private List<List<Job>> left(Store store, RunPlan plan) {
        BitSet done = store.done();
        return shard.of(plan.rounds()).stream()
                .filter(round -> !round.stream().allMatch(job -> done.get(job.run())))
                .toList();
    }

    private void check(Store store, RunPlan plan) {
        Map<String, String> before = store.marks();
        if (before.isEmpty() && !store.held().isEmpty()) {
            throw fault("holds runs of no design. Maybe another --out?");
        }
        if (before.isEmpty()) {
            store.begin(plan, Map.of(SHARD, shard.words()));
            return;
        }
        String asked = before.get(RunPlan.ASKED_BY);
        if (!plan.marks().get(RunPlan.ASKED_BY).equals(asked)) {
            throw fault("holds runs of " + asked + ". Maybe another --out?");
        }
        if (!resume) {
            throw fault("holds " + store.held().cardinality() + " runs already. Maybe --resume, or another --out?");
        }
        List<String> changed = changed(before, plan.marks());
        if (!changed.isEmpty()) {
            throw fault("holds runs of another design: " + String.join(", ", changed)
                    + " changed. Maybe another --out, or the file as it was?");
        }
        StoreCheck.against(store, plan);
    }

    private Faults fault(String what) {
        return Faults.of(folder.toString(), what);
    }

    /** The parts in which two plans differ, whichever shards of them were played. */
    static List<String> changed(Map<String, String> before, Map<String, String> now) {
        List<String> changed = Marks.changed(before, now);
        changed.remove(SHARD);
        return changed;
    }

    private Outcome outcome(Store store, RunPlan plan) {
        BitSet held = store.held();
        int done = store.done().cardinality();
        int left = (int) shard.of(plan.rounds()).stream()
                .flatMap(List::stream)
                .filter(job -> !held.get(job.run()))
                .count();
        return new Outcome(done, held.cardinality() - done, left);
    }
}
