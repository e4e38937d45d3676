package concert.experiment.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.Executor;
import concert.experiment.Experiment;
import concert.experiment.Tiny;
import concert.experiment.design.Design;
import concert.run.LocalRunner;
import concert.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster comes to the same tables as this machine, and loses nothing when it loses a worker. */
@Tag("slow")
class SparkRunnerTest {
    @TempDir
    private Path folder;

    @Test
    void aClusterThatLosesAWorkerComesToTheSameTables() throws IOException, InterruptedException {
        Design design = Tiny.design(folder, Tiny.FILE);
        Executor.Outcome all = new Executor.Outcome(60, 0, 0);
        assertEquals(all, run(design, new LocalRunner(2), "here", new AtomicInteger(), () -> {}));
        try (Cluster cluster = Cluster.start(folder, 2)) {
            AtomicInteger seen = new AtomicInteger();
            SparkRunner runner = new SparkRunner(
                    cluster.url(),
                    List.of(
                            "spark.driver.host=127.0.0.1",
                            "spark.driver.bindAddress=127.0.0.1",
                            "spark.executor.memory=512m",
                            "spark.cores.max=2",
                            "spark.jars=",
                            "spark.executor.extraClassPath=" + System.getProperty("java.class.path")));
            assertEquals(all, run(design, runner, "there", seen, () -> cluster.kill(2)));
        }
        assertEquals(Tiny.tables(folder.resolve("here")), Tiny.tables(folder.resolve("there")));
    }

    /** Runs the design; {@code halfway} happens once half of the results are there. */
    private Executor.Outcome run(Design design, Runner runner, String place, AtomicInteger seen, Runnable halfway)
            throws IOException {
        return new Experiment(design, runner)
                .run(
                        folder.resolve(place),
                        false,
                        result -> {
                            if (seen.incrementAndGet() == design.runs() / 2) {
                                halfway.run();
                            }
                        },
                        () -> false);
    }
}
