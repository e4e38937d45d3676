package concert.cli.folder;

import concert.cli.console.ReportWriter;
import concert.cli.option.TheorySelection;
import concert.experiment.Merge;
import concert.experiment.PartsHeld;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.ComparisonRunner;
import concert.experiment.compare.TheoryArm;
import concert.experiment.compare.table.ComparisonTables;
import concert.experiment.compare.table.RepeatedComparison;
import concert.experiment.store.StoreFolder;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.run.PausableRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code compare} leaves: tables, page, and the folder of each theory's first run. */
public final class ComparisonFolder {
    private ComparisonFolder() {}

    /**
     * Fills a folder.
     *
     * @param known what the manifest says of it
     */
    public static void fill(
            ComparisonRunner contest,
            Comparison comparison,
            Map<String, Object> known,
            Path folder,
            ReportWriter charts)
            throws IOException {
        contest.leaveFirst(folder, charts);
        fill(comparison, known, folder, charts);
    }

    private static void fill(Comparison comparison, Map<String, Object> known, Path folder, ReportWriter charts)
            throws IOException {
        ComparisonTables.write(comparison, folder);
        Manifest manifest = Manifest.of(known, folder);
        charts.comparison(folder, manifest);
        manifest.signed(folder).write(folder);
    }

    /**
     * Makes tables and page of a comparison whose parts were put into one store.
     *
     * @param part folder of one of them, which holds the theories' folders
     * @return what of it is still to be played
     */
    public static PartsHeld merged(Path part, ResultsFolder target, ReportWriter charts) throws IOException {
        Manifest known = Manifest.read(part.resolve(Manifest.FILE));
        List<TheoryArm> rivals =
                RepeatedComparison.of(part.resolve(Manifest.FILE)).rivals();
        int runs = Integer.parseInt(Merge.marks(target.place()).get("runs"));
        ComparisonPlan plan = new ComparisonPlan(rivals, runs);
        Comparison comparison =
                new ComparisonRunner(plan, each -> PausableRun.play(each, tick -> {})).held(target.place());
        target.write(folder -> {
            for (TheoryArm each : rivals) {
                copy(part.resolve(each.folder()), folder.resolve(each.folder()));
            }
            fill(comparison, TheorySelection.known(known.content(), comparison), folder, charts);
        });
        PartsHeld held = PartsHeld.of(target.place(), plan);
        if (held.whole() && comparison.failures().isEmpty()) {
            StoreFolder.remove(target.place());
        }
        return held;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
