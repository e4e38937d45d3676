package concert.experiment.compare.table;

import concert.document.Faults;
import concert.experiment.Executor;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.ComparisonRunner;
import concert.experiment.compare.SeedBlock;
import concert.experiment.compare.TheoryArm;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.played.Origin;
import concert.run.PausableRun;
import concert.run.Rerun;
import concert.run.RunArtifacts;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A comparison played again from its results folder, whose theories' folders hold the scenario of each.
 *
 * @param manifest of the comparison
 * @param rivals the theories, in their order
 * @param seeds of the runs that were finished under every theory
 */
public record RepeatedComparison(Path manifest, List<TheoryArm> rivals, List<Long> seeds) {

    /** That of a manifest; throws {@link Faults} when a folder of a theory is gone, or none of its runs were finished. */
    public static RepeatedComparison of(Path manifest) throws IOException {
        Manifest known = Manifest.read(manifest);
        List<Faults> found = new ArrayList<>();
        List<TheoryArm> rivals = new ArrayList<>();
        Map<?, ?> folders = (Map<?, ?>) known.content().get(Manifest.COMPARED);
        folders.forEach((name, folder) -> {
            Path scenario = manifest.resolveSibling(folder.toString()).resolve(Manifest.SCENARIO);
            if (folder.toString().matches("[a-z0-9-]+") && Files.exists(scenario)) {
                rivals.add(rival(name.toString(), folder.toString(), scenario));
            } else {
                found.add(Faults.of(
                        scenario.toString(), "is not there; the comparison starts from it. Maybe restore it?"));
            }
        });
        Faults.settle(found);
        return new RepeatedComparison(manifest, rivals, seeds(known, manifest, rivals));
    }

    private static TheoryArm rival(String name, String folder, Path file) {
        Scenario scenario = Scenarios.open(file.toString(), Overrides.none());
        return new TheoryArm(name, folder, scenario, new Origin(file.toString(), "", List.of()));
    }

    private static List<Long> seeds(Manifest known, Path manifest, List<TheoryArm> rivals) {
        List<String> written = known.list("seeds");
        if (rivals.size() < 2 || written.isEmpty() || !written.stream().allMatch(each -> each.matches("-?\\d{1,18}"))) {
            throw Faults.of(manifest.toString(), "names no seeds that theories were compared on. Maybe it was edited?");
        }
        return written.stream().map(Long::valueOf).toList();
    }

    /** How many runs it takes. */
    public int runs() {
        return rivals.size() * rounds();
    }

    /** The runs that it is made of, those of seeds that some theory did not finish among them. */
    public ComparisonPlan plan() {
        return new ComparisonPlan(rivals, rounds());
    }

    private int rounds() {
        long first = rivals.get(0).scenario().seed();
        long rounds = seeds.get(seeds.size() - 1) - first + 1;
        if (rounds < seeds.size() || rounds > MOST) {
            throw Faults.of(
                    manifest.toString(),
                    "its seeds do not follow on " + first + ", that of the scenario. Maybe it was edited?");
        }
        return (int) rounds;
    }

    /** The most runs a theory of a comparison. */
    private static final int MOST = 10_000;

    /** The CSV files that are not as the manifests say, of the comparison and of each theory's first run. */
    public List<String> differences(Runner runner, Runnable watcher) throws IOException {
        Path again = Files.createTempDirectory("concert-rerun");
        try {
            ComparisonRunner contest =
                    new ComparisonRunner(plan(), each -> PausableRun.play(each, Runner.unlessDropped(tick -> {})));
            Comparison all = contest.play(Executor.of(again, runner), watcher, () -> false);
            contest.leaveFirst(again, RunArtifacts.NONE);
            List<SeedBlock> rounds = all.rounds().stream()
                    .filter(each -> seeds.contains(each.seed()))
                    .toList();
            ComparisonTables.write(new Comparison(rivals, rounds), again);
            return differences(again);
        } finally {
            ResultsFolder.delete(again);
        }
    }

    private List<String> differences(Path again) throws IOException {
        List<String> differences = new ArrayList<>(Rerun.compare(manifest, again));
        for (TheoryArm each : rivals) {
            Path own = manifest.resolveSibling(each.folder()).resolve(Manifest.FILE);
            Rerun.compare(own, again.resolve(each.folder()))
                    .forEach(line -> differences.add(each.folder() + "/" + line));
        }
        return differences;
    }
}
