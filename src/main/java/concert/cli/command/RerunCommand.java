package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.Progress;
import concert.cli.folder.ClaimsFolder;
import concert.cli.folder.ExperimentFolder;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.engine.seat.Seat;
import concert.experiment.compare.table.RepeatedComparison;
import concert.results.folder.Manifest;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.run.Rerun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rerun}: repeats a run and says whether every CSV is the same. */
@Command(
        name = "rerun",
        description =
                "Repeats what a manifest stands for, one run, several, theories compared, claims or an experiment, and says whether every CSV"
                        + " file is the same to the byte.",
        footer = "concert rerun results/europe-1914/manifest.json")
public final class RerunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MANIFEST", description = "manifest.json of a results folder, or the folder.")
    private Path given;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ThreadsOption parallel;

    @Override
    public Integer call() throws IOException {
        parallel.threads();
        Path manifest = Files.isDirectory(given) ? given.resolve(Manifest.FILE) : given;
        int runs;
        List<String> differences;
        try {
            Manifest known = Manifest.read(manifest);
            refuseStudies(known);
            runs = known.several() ? Rerun.runs(manifest).size() : 1;
            if (known.content().containsKey(Manifest.EXPERIMENT)) {
                differences = ExperimentFolder.differences(manifest, known, parallel.runner());
            } else if (ClaimsFolder.is(known)) {
                differences = ClaimsFolder.differences(manifest.toAbsolutePath().getParent(), known, parallel.runner());
            } else if (known.compared()) {
                RepeatedComparison comparison = RepeatedComparison.of(manifest);
                runs = comparison.runs();
                differences = compared(comparison);
            } else {
                differences = known.several()
                        ? Rerun.differencesOfAll(manifest, this::play)
                        : Rerun.differences(manifest, this::play);
            }
        } catch (IllegalArgumentException wrong) {
            throw refused(manifest, wrong);
        }
        PrintWriter out = spec.commandLine().getOut();
        differences.forEach(line -> out.println(manifest.resolveSibling(line)));
        if (!differences.isEmpty()) {
            return ErrorHandler.FAILED;
        }
        out.println("The same: every CSV file" + (runs == 1 ? "" : " of " + runs + " runs") + ", to the byte.");
        return 0;
    }

    /** Studies of many worlds leave no run to repeat; their command does it again. */
    private static void refuseStudies(Manifest known) {
        Map<String, String> studies =
                Map.of("faces", "faces", "hindcast", "hindcast", "facts", "facts", "fitted", "fit");
        for (String each : studies.keySet().stream().sorted().toList()) {
            if (known.content().containsKey(each)) {
                throw new IllegalArgumentException("is what concert " + studies.get(each)
                        + " left, which holds no run to repeat. Maybe give that command again with another --out?");
            }
        }
    }

    private List<String> compared(RepeatedComparison comparison) throws IOException {
        try (Progress progress = Progress.of("Compare", comparison.runs(), false)) {
            return comparison.differences(parallel.runner(), progress::step);
        }
    }

    private static Faults refused(Path manifest, IllegalArgumentException wrong) {
        String mend = wrong.getMessage().contains("Maybe") ? "" : ". Maybe the manifest.json that a run left?";
        return Faults.of(manifest.toString(), wrong.getMessage() + mend);
    }

    private Run play(Path file, Branch branch, Map<String, Seat> seats) {
        Scenario scenario = Scenarios.open(file.toString(), Overrides.none());
        try (Progress progress = Progress.of(scenario.name(), scenario.ticks(), false)) {
            return PausableRun.play(scenario, branch, seats, progress);
        }
    }
}
