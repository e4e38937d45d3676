package concert.cli;

import concert.engine.Seat;
import concert.results.Branch;
import concert.results.Manifest;
import concert.results.Rerun;
import concert.results.Run;
import concert.scenario.Faults;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rerun}: repeats a run and says whether every CSV is the same. */
@Command(
        name = "rerun",
        description = "Repeats the run of a manifest and says whether every CSV file is the same to the byte.",
        footer = "concert rerun results/europe-1914/manifest.json")
final class RerunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MANIFEST", description = "manifest.json of a results folder, or the folder.")
    private Path given;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path manifest = Files.isDirectory(given) ? given.resolve(Manifest.FILE) : given;
        int same = 0;
        List<Path> runs = runs(manifest);
        for (Path each : runs) {
            List<String> differences = differences(each);
            differences.forEach(line -> spec.commandLine().getOut().println(each.resolveSibling(line)));
            same += differences.isEmpty() ? 1 : 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (same == runs.size()) {
            out.println(
                    runs.size() == 1
                            ? "The same: every CSV file, to the byte."
                            : "The same: every CSV file of " + same + " runs, to the byte.");
            return 0;
        }
        return Complaints.FAILED;
    }

    private static List<Path> runs(Path manifest) throws IOException {
        try {
            return Rerun.runs(manifest);
        } catch (IllegalArgumentException wrong) {
            throw refused(manifest, wrong);
        }
    }

    private List<String> differences(Path manifest) throws IOException {
        try {
            Manifest read = Manifest.read(manifest);
            if (ClaimsFolder.is(read)) {
                return ClaimsFolder.differences(manifest.toAbsolutePath().getParent(), read);
            }
        } catch (IllegalArgumentException wrong) {
            throw refused(manifest, wrong);
        }
        return Rerun.differences(manifest, this::play);
    }

    private static Faults refused(Path manifest, IllegalArgumentException wrong) {
        return Faults.of(manifest.toString(), wrong.getMessage() + ". Maybe the manifest.json that a run left?");
    }

    private Run play(Path file, Branch branch, Map<String, Seat> seats) {
        Scenario scenario = Scenarios.open(file.toString(), Overrides.none());
        try (Progress progress = Progress.of(scenario.name(), scenario.ticks(), false)) {
            return Run.play(scenario, branch, seats, progress);
        }
    }
}
