package concert.experiment.compare;

import concert.experiment.Executor;
import concert.experiment.store.Store;
import concert.results.played.Run;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Plays theories against each other: every one on every seed. What is told of them is what their store holds, so that a
 * comparison stopped and gone on with, or played in parts, is the same to the byte.
 *
 * @param plan the theories and how many seeds
 * @param player plays a run
 */
public record ComparisonRunner(ComparisonPlan plan, Function<Scenario, Run> player) {

    /** How many runs there are in all. */
    public int size() {
        return plan.rivals().size() * plan.runs();
    }

    /**
     * Plays all that is left until it is stopped.
     *
     * @param watcher called as each run is over
     * @return the seeds that every theory has then been played on; may be none
     */
    public Comparison play(Executor executor, Runnable watcher, BooleanSupplier stopped) throws IOException {
        executor.run(plan, ComparisonTask.of(plan.rivals(), player), result -> watcher.run(), stopped);
        return held(executor.folder());
    }

    /** What the store of a folder holds of it. */
    public Comparison held(Path folder) throws IOException {
        try (Store store = Store.read(folder)) {
            return StoredComparison.of(store, plan);
        }
    }

    /**
     * Leaves the results folder of each theory's first run under the name of its rival; a run that fails leaves none.
     *
     * @param charts what is added to those folders
     */
    public void leaveFirst(Path folder, RunArtifacts charts) throws IOException {
        for (TheoryArm each : plan.rivals()) {
            Run run;
            try {
                run = player.apply(each.scenario().with(plan.seed(0)));
            } catch (RuntimeException | Error failed) {
                // its row says so
                continue;
            }
            RunFolder.leave(run, folder.resolve(each.folder()), each.origin(), charts);
        }
    }
}
