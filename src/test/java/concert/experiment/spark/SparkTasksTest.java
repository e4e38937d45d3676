package concert.experiment.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.Executor;
import concert.experiment.Tiny;
import concert.experiment.claim.Claim;
import concert.experiment.claim.trial.Trials;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.ComparisonRunner;
import concert.experiment.compare.TheoryArm;
import concert.results.played.Origin;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons and claims come to the same tables on a cluster as here; what is sent there is sent as it is to another machine. */
@Tag("slow")
class SparkTasksTest {
    private static final List<String> SETTINGS =
            List.of("spark.driver.host=127.0.0.1", "spark.driver.bindAddress=127.0.0.1");

    @TempDir
    private Path folder;

    private static Runner cluster() {
        return new SparkRunner("local[2]", SETTINGS);
    }

    private static TheoryArm arm(String theory) {
        Overrides changes = Overrides.none().with("ticks", "6").with("theory", theory);
        Scenario scenario = Scenarios.open("random:n=6,seed=3", changes);
        return new TheoryArm(theory, theory, scenario, new Origin("random:n=6,seed=3", "", List.of()));
    }

    @Test
    void aComparisonComesToTheSameOnACluster() throws IOException {
        ComparisonPlan plan = new ComparisonPlan(List.of(arm("balance-of-threat"), arm("constructivism")), 3);
        ComparisonRunner runner = new ComparisonRunner(plan, each -> PausableRun.play(each, tick -> {}));
        for (Runner each : List.of(new LocalRunner(1), cluster())) {
            Path place = folder.resolve(each.getClass().getSimpleName());
            runner.play(Executor.of(place, each), () -> {}, () -> false);
        }
        same();
    }

    @Test
    void claimsComeToTheSameOnACluster() throws IOException {
        for (Runner each : List.of(new LocalRunner(1), cluster())) {
            Path place = folder.resolve(each.getClass().getSimpleName());
            Trials.of(List.of(Claim.of(Scenarios.claim("L28a"))), 2)
                    .run(Executor.of(place, each), () -> {}, () -> false);
        }
        same();
    }

    private void same() throws IOException {
        List<String> here = Tiny.tables(folder.resolve("LocalRunner"));
        assertTrue(
                here.stream().anyMatch(each -> each.startsWith("runs|") && each.contains("|done|")), here.toString());
        assertEquals(here, Tiny.tables(folder.resolve("SparkRunner")));
    }
}
