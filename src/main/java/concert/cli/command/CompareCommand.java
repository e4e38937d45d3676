package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.console.ReportWriter;
import concert.cli.folder.ComparisonFolder;
import concert.cli.option.ForceOption;
import concert.cli.option.PartOptions;
import concert.cli.option.ScenarioOptions;
import concert.cli.option.SparkOption;
import concert.cli.option.TheorySelection;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.Executor;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.compare.ComparisonRunner;
import concert.experiment.compare.TheoryArm;
import concert.experiment.compare.table.ComparisonTables;
import concert.experiment.store.Store;
import concert.experiment.store.StoreFolder;
import concert.report.Report;
import concert.results.folder.ResultsFolder;
import concert.results.table.Words;
import concert.run.PausableRun;
import concert.run.RunRequest;
import concert.run.Runner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare}: theories on the same luck. */
@Command(
        name = "compare",
        description =
                "Plays a scenario under one theory after another on the same seeds, and says what the theory changes.",
        footer = "concert compare europe-1914 --theories balance-of-threat,balance-of-power")
public final class CompareCommand implements Callable<Integer> {
    /** As many runs a theory keep intervals honest and a class awake. */
    private static final int USUAL = 20;

    /** The most runs a theory. */
    private static final int MOST = 10_000;

    @Mixin
    private ScenarioOptions asked;

    @Option(
            names = "--theories",
            paramLabel = "A,B,...",
            hideParamSyntax = true,
            split = ",",
            required = true,
            description = "Two theories or more: names or files.")
    private List<String> theories;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs a theory, under the seed and those after it; default: 20.")
    private int runs = USUAL;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the results go; default: results/SCENARIO-compared.")
    private Path out;

    @Mixin
    private ThreadsOption parallel;

    @Option(
            names = "--no-charts",
            description =
                    "Leaves the charts and the report of each theory's first run unmade; comparison.html is made.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Prints the path of the results folder, nothing else.")
    private boolean quiet;

    @Mixin
    private PartOptions parts;

    @Mixin
    private SparkOption cluster;

    @Mixin
    private ForceOption replacing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunRequest request = asked.request(null);
        Path usual = request.place().resolveSibling(request.place().getFileName() + "-compared");
        check(usual);
        TheorySelection lineup = new TheorySelection(request, theories);
        List<TheoryArm> rivals = lineup.rivals();
        Path place = out == null ? usual : out;
        ResultsFolder results =
                replacing.folder(place, Store.FILE, spec.commandLine().getErr());
        Executor executor = parts.executor(place, cluster.runner(parallel));
        request.warnings().forEach(spec.commandLine().getErr()::println);
        ReportWriter charts = new ReportWriter(noCharts, spec.commandLine().getErr());
        ComparisonRunner contest = new ComparisonRunner(
                new ComparisonPlan(rivals, runs), each -> PausableRun.play(each, Runner.unlessDropped(tick -> {})));
        List<Comparison> played = new ArrayList<>();
        try (InterruptHandler brake = InterruptHandler.onCtrlC(() -> farewell(played, place))) {
            Comparison comparison = play(contest, executor, brake);
            if (comparison.seeds().isEmpty()) {
                StoreFolder.remove(place);
                return ErrorHandler.FAILED;
            }
            results.write(
                    folder -> ComparisonFolder.fill(contest, comparison, lineup.known(comparison), folder, charts));
            played.add(comparison);
            if (comparison.seeds().size() == runs && comparison.failures().isEmpty()) {
                StoreFolder.remove(place);
            }
        }
        return tell(played.get(0), place, charts);
    }

    private void farewell(List<Comparison> played, Path place) {
        if (played.isEmpty()) {
            InterruptHandler.say(spec, "Stopped before the first seed was finished; nothing is left behind.");
        } else if (played.get(0).seeds().size() < runs) {
            InterruptHandler.say(
                    spec,
                    "Stopped; what was finished, "
                            + Words.count(played.get(0).seeds().size(), "seed", "seeds") + " of " + runs
                            + ", is compared in " + place + ". --resume goes on with the rest.");
        }
    }

    private void check(Path usual) {
        if (runs < 1 || runs > MOST) {
            String must = runs < 1 ? "1 or more" : "at most " + MOST;
            throw Faults.of("--runs", runs + " is no number of runs; it must be " + must + ". Maybe " + USUAL + "?");
        }
        parallel.threads();
        if (out != null && out.toString().isEmpty()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe " + usual + "?");
        }
    }

    private Comparison play(ComparisonRunner contest, Executor executor, InterruptHandler brake) throws IOException {
        try (Progress progress = Progress.of("Compare", contest.size(), quiet)) {
            return contest.play(executor, progress::step, brake);
        }
    }

    private int tell(Comparison comparison, Path place, ReportWriter charts) {
        PrintWriter console = spec.commandLine().getOut();
        List<Comparison.Failure> failures = comparison.failures();
        failures.forEach(each -> spec.commandLine()
                .getErr()
                .println("A run under " + each.theory() + " (seed " + each.seed() + ") failed: " + each.cause()));
        if (quiet) {
            console.println(place);
        } else {
            ComparisonTables.lines(comparison).forEach(console::println);
            console.println("Results: " + place);
            console.println("Page: " + place.resolve(Report.COMPARISON));
        }
        return failures.isEmpty() && (parts.sharded() || comparison.seeds().size() == runs) && !charts.failed()
                ? 0
                : ErrorHandler.FAILED;
    }
}
