package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.folder.ExperimentFolder;
import concert.cli.option.ForceOption;
import concert.cli.option.PartOptions;
import concert.cli.option.SparkOption;
import concert.cli.option.ThreadsOption;
import concert.experiment.Estimate;
import concert.experiment.Executor;
import concert.experiment.Experiment;
import concert.experiment.design.Design;
import concert.experiment.design.Point;
import concert.experiment.design.PointCheck;
import concert.experiment.store.Store;
import concert.experiment.table.ExperimentSummary;
import concert.experiment.table.Exports;
import concert.experiment.table.SummaryPreview;
import concert.report.experiment.ExperimentPage;
import concert.results.folder.ResultsFolder;
import concert.run.Runner;
import concert.scenario.library.Scenarios;
import concert.text.Slug;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code experiment}: a design of many runs. */
@Command(
        name = "experiment",
        description = "Runs a design of many runs into one store.",
        footer = "concert experiment secrecy --dry-run")
public final class ExperimentCommand implements Callable<Integer> {
    /** As many points are printed; nobody reads more. */
    private static final int SHOWN = 60;

    /** As many points a dry run opens; a run opens more. */
    private static final int SAMPLED = 200;

    @Parameters(
            paramLabel = "FILE",
            description = "The file of an experiment, or the name of one that `list experiments` shows.")
    private String given;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the store goes; default: results/NAME.")
    private Path out;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private PartOptions parts;

    @Option(names = "--dry-run", description = "Prints the points, the number of runs and a guess at the time.")
    private boolean dry;

    @Mixin
    private SparkOption cluster;

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private ForceOption replacing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        parallel.threads();
        byte[] bytes = Scenarios.designBytes(given);
        Design design = Design.drawn(Scenarios.design(given, spec.commandLine().getErr()::println));
        if (!checked(design)) {
            return ErrorHandler.FAILED;
        }
        if (!quiet && design.points().size() > (dry ? SAMPLED : PointCheck.MOST)) {
            sayChecked(design);
        }
        if (dry) {
            tell(design);
            return 0;
        }
        Path place = out == null ? Path.of("results", Slug.of(design.file().name())) : out;
        ResultsFolder folder =
                replacing.folder(place, Store.FILE, spec.commandLine().getErr());
        Executor.Outcome outcome = run(design, place);
        ExperimentSummary summary =
                ExperimentFolder.leave(new ExperimentFolder.Asked(design.file().source(), bytes, design), folder);
        if (!quiet) {
            new SummaryPreview(summary).lines().forEach(spec.commandLine().getOut()::println);
            say(outcome, place);
        }
        return outcome.whole() ? 0 : ErrorHandler.FAILED;
    }

    /** Opens the points before any is played; false when that was stopped. */
    private boolean checked(Design design) throws IOException {
        PointCheck check = design.check(dry ? SAMPLED : PointCheck.MOST);
        try (Progress progress = Progress.of("Checking", check.points().size(), quiet);
                InterruptHandler brake = InterruptHandler.onCtrlC(() -> {})) {
            check.run(parallel.runner(), progress::step, brake);
            return true;
        } catch (CancellationException stopped) {
            InterruptHandler.say(spec, "Stopped while the points were checked; nothing was played.");
            return false;
        }
    }

    private void sayChecked(Design design) {
        int checked = design.check(dry ? SAMPLED : PointCheck.MOST).points().size();
        spec.commandLine()
                .getErr()
                .println("Of " + design.points().size() + " points " + checked
                        + " were opened and are sound; one of the others that is not shows as a failed run.");
    }

    private Executor.Outcome run(Design design, Path place) throws IOException {
        Runner runner = cluster.runner(parallel);
        try (Progress progress = Progress.of(design.file().name(), design.runs(), quiet);
                InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell)) {
            return new Experiment(design, runner, parts.shard())
                    .run(place, parts.resume(), result -> progress.step(), brake);
        }
    }

    private void farewell() {
        InterruptHandler.say(spec, "Stopped; what was finished is kept. --resume goes on with the rest.");
    }

    private void say(Executor.Outcome outcome, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(outcome.done() + " runs done"
                + (outcome.failed() == 0 ? "" : ", " + outcome.failed() + " failed, see the table runs")
                + (outcome.left() == 0 ? "" : ", " + outcome.left() + " left: go on with --resume"));
        console.println("Results: " + place + " (" + Exports.FOLDER + "/ as CSV and Parquet; load.R, load.do)");
        console.println("Page: " + place.resolve(ExperimentPage.FILE));
    }

    private void tell(Design design) {
        PrintWriter console = spec.commandLine().getOut();
        for (Point each :
                design.points().subList(0, Math.min(SHOWN, design.points().size()))) {
            console.println(each.number() + "  "
                    + each.settings().entrySet().stream()
                            .map(setting -> setting.getKey() + " = " + setting.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (design.points().size() > SHOWN) {
            console.println("... and " + (design.points().size() - SHOWN) + " more");
        }
        console.println(design.points().size() + " points, " + design.file().replications() + " replications: "
                + design.runs() + " runs");
        console.println(
                "About " + Estimate.of(design).words(parallel.threads()) + " on " + parallel.threads() + " threads");
    }
}
