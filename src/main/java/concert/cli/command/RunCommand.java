package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.console.ReportWriter;
import concert.cli.console.RunHeadline;
import concert.cli.option.CheckpointOptions;
import concert.cli.option.ForceOption;
import concert.cli.option.ScenarioOptions;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.report.Report;
import concert.results.Frames;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.network.Networks;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.results.table.Words;
import concert.results.words.Summary;
import concert.run.Batch;
import concert.run.HeldRuns;
import concert.run.PausableRun;
import concert.run.RunFolder;
import concert.run.RunRequest;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: one run, or several under one seed after another. */
@Command(
        name = "run",
        description = "Runs a scenario and leaves a folder of results, its charts and a report.",
        footer = "concert run europe-1914 --theory balance-of-power --set states.GMY.revisionism=0.9")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions asked;

    @Option(names = "--theory", paramLabel = "T", description = "Gives every state that rule set: a name or a file.")
    private String theory;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; results/SCENARIO by default.")
    private Path out;

    @Option(names = "--runs", paramLabel = "N", description = "So many runs, under the seed and those after it.")
    private Integer runs;

    @Option(names = "--no-charts", description = "Leaves the charts undrawn and the report unmade.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Prints the path of the results folder, nothing else.")
    private boolean quiet;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private CheckpointOptions pausing;

    @Option(
            names = "--branch",
            paramLabel = "TICK",
            description = "Plays so many ticks without --set, then goes on with it: what if, from then on.")
    private Integer branching;

    @Mixin
    private ForceOption replacing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunRequest request = asked.request(theory).withBranch(branching);
        Path place = out == null ? request.place() : out;
        check(request, place);
        try (HeldRuns held = held(request, place)) {
            return play(request, place, held);
        }
    }

    /** The finished runs of a stopped batch, taken before what stopped runs left is swept. */
    private HeldRuns held(RunRequest request, Path place) throws IOException {
        return runs != null && pausing.resumes()
                ? HeldRuns.of(ResultsFolder.at(place, replacing.force()), request.branch())
                : HeldRuns.NONE;
    }

    private int play(RunRequest request, Path place, HeldRuns held) throws IOException {
        ResultsFolder folder = replacing.folder(place, spec.commandLine().getErr());
        request.warnings().forEach(spec.commandLine().getErr()::println);
        int code = runs == null ? one(request, place, folder) : many(request, folder, held);
        spec.commandLine().getOut().println(quiet ? place : "Results: " + place);
        if (!quiet && Files.exists(place.resolve(Report.FILE))) {
            spec.commandLine().getOut().println("Report: " + place.resolve(Report.FILE));
        }
        return code;
    }

    private static List<String> summary(Path place) throws IOException {
        Manifest manifest = Manifest.read(place.resolve(Manifest.FILE));
        return Summary.of(Frames.in(place), place, manifest).lines();
    }

    private void tell(Scenario scenario, List<String> summary) {
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(RunHeadline.of(scenario));
            summary.forEach(out::println);
        }
    }

    private void check(RunRequest request, Path place) throws IOException {
        if (runs != null && (runs < 1 || runs > Batch.MOST)) {
            String must = runs < 1 ? "1 or more" : "at most " + Batch.MOST;
            throw Faults.of("--runs", runs + " is no number of runs; it must be " + must + ". Maybe 20?");
        }
        if (place.toString().isEmpty()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe " + request.place() + "?");
        }
        pausing.check(request.open(), place, runs != null);
    }

    private int one(RunRequest request, Path place, ResultsFolder folder) throws IOException {
        Scenario scenario = request.open();
        Branch branch = request.branch();
        Run run;
        try (Progress progress = Progress.of(scenario.name(), scenario.ticks(), quiet)) {
            run = pausing.play(scenario, branch, place, progress);
        }
        ReportWriter charts = charts();
        RunFolder.leave(run, folder, request.origin(), charts);
        tell(scenario, quiet ? List.of() : summary(place));
        if (!quiet) {
            new Networks(run).leftOut().forEach(spec.commandLine().getOut()::println);
        }
        return charts.failed() ? ErrorHandler.FAILED : 0;
    }

    private int many(RunRequest request, ResultsFolder results, HeldRuns held) throws IOException {
        Scenario first = request.open();
        Branch branch = request.branch();
        List<Scenario> scenarios = IntStream.range(0, runs)
                .mapToObj(run -> first.with(first.seed() + run))
                .toList();
        List<Batch.Outcome> outcomes = new ArrayList<>();
        long ticks = (long) first.ticks() * runs;
        ReportWriter charts = charts();
        try (Progress progress = Progress.of(first.name(), ticks, quiet);
                InterruptHandler brake = InterruptHandler.onCtrlC(() -> farewell(outcomes, results.place()))) {
            Batch batch = new Batch(scenarios, each -> play(each, branch, progress), charts, held);
            results.write(folder -> outcomes.add(batch.fill(folder, request.origin(), parallel.runner(), brake)));
        } catch (CancellationException nothing) {
            return ErrorHandler.FAILED;
        }
        return told(outcomes.get(0), first, charts);
    }

    private void farewell(List<Batch.Outcome> outcomes, Path place) {
        if (outcomes.isEmpty()) {
            InterruptHandler.say(spec, "Stopped before any run was finished; nothing is left behind.");
        } else if (!outcomes.get(0).left().isEmpty()) {
            int left = outcomes.get(0).left().size();
            InterruptHandler.say(
                    spec,
                    "Stopped; what was finished is kept in " + place + ". The other " + left
                            + ": the same call with --resume.");
        }
    }

    private int told(Batch.Outcome outcome, Scenario first, ReportWriter charts) {
        outcome.failures()
                .forEach(each -> spec.commandLine()
                        .getErr()
                        .println("Run " + each.run() + " (seed " + each.seed() + ") failed: " + each.cause()));
        tell(first, List.of(Words.count(outcome.done(), "run", "runs") + " under seeds from " + first.seed() + " on"));
        return outcome.done() == runs && !charts.failed() ? 0 : ErrorHandler.FAILED;
    }

    private static Run play(Scenario scenario, Branch branch, Progress progress) {
        return PausableRun.play(
                scenario,
                branch == null ? null : branch.with(scenario.seed()),
                Map.of(),
                Runner.unlessDropped(progress));
    }

    private ReportWriter charts() {
        return new ReportWriter(noCharts, spec.commandLine().getErr());
    }
}
