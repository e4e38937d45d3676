package concert.cli;

import concert.report.Report;
import concert.results.Batch;
import concert.results.Branch;
import concert.results.Frames;
import concert.results.Networks;
import concert.results.Origin;
import concert.results.ResultsFolder;
import concert.results.Run;
import concert.results.Summary;
import concert.results.Words;
import concert.scenario.Faults;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
final class RunCommand implements Callable<Integer> {
    @Mixin
    private Asked asked;

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
    private Pausing pausing;

    @Mixin
    private Branching branching;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Scenario scenario = branching.first(asked, theory);
        Path place = out == null ? asked.place() : out;
        check(scenario, place);
        Branch branch = branching.of(scenario, asked, theory);
        int code = runs == null ? one(scenario, branch, place) : many(scenario, branch, place);
        spec.commandLine().getOut().println(quiet ? place : "Results: " + place);
        if (!quiet && Files.exists(place.resolve(Report.FILE))) {
            spec.commandLine().getOut().println("Report: " + place.resolve(Report.FILE));
        }
        return code;
    }

    private void tell(Scenario scenario, List<String> summary) {
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(Naming.of(scenario));
            summary.forEach(out::println);
        }
    }

    private void check(Scenario scenario, Path place) throws IOException {
        if (runs != null && (runs < 1 || runs > Batch.MOST)) {
            String must = runs < 1 ? "1 or more" : "at most " + Batch.MOST;
            throw Faults.of("--runs", runs + " is no number of runs; it must be " + must + ". Maybe 20?");
        }
        if (place.toString().isEmpty()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe " + asked.place() + "?");
        }
        pausing.check(scenario, place, runs != null);
        ResultsFolder.check(place);
    }

    private int one(Scenario scenario, Branch branch, Path place) throws IOException {
        Run run;
        try (Progress progress = Progress.of(scenario.name(), scenario.ticks(), quiet)) {
            run = pausing.play(scenario, branch, place, progress);
        }
        Drawing charts = charts();
        run.leave(place, origin(), charts);
        tell(scenario, quiet ? List.of() : Summary.of(Frames.in(place)).lines());
        if (!quiet) {
            new Networks(run.record()).leftOut().forEach(spec.commandLine().getOut()::println);
        }
        return charts.failed() ? Complaints.FAILED : 0;
    }

    private int many(Scenario first, Branch branch, Path place) throws IOException {
        List<Scenario> scenarios = IntStream.range(0, runs)
                .mapToObj(run -> first.with(first.seed() + run))
                .toList();
        List<Batch.Failure> failures = new ArrayList<>();
        long ticks = (long) first.ticks() * runs;
        Drawing charts = charts();
        try (Progress progress = Progress.of(first.name(), ticks, quiet)) {
            Batch batch = new Batch(scenarios, each -> play(each, branch, progress), charts);
            int threads = Math.min(runs, Runtime.getRuntime().availableProcessors());
            ResultsFolder.write(place, folder -> failures.addAll(batch.fill(folder, origin(), threads)));
        }
        failures.forEach(each -> spec.commandLine()
                .getErr()
                .println("Run " + each.run() + " (seed " + each.seed() + ") failed: " + each.cause()));
        int whole = runs - failures.size();
        tell(first, List.of(Words.count(whole, "run", "runs") + " under seeds from " + first.seed() + " on"));
        return failures.isEmpty() && !charts.failed() ? 0 : Complaints.FAILED;
    }

    private static Run play(Scenario scenario, Branch branch, Progress progress) {
        return Run.play(scenario, branch == null ? null : branch.with(scenario.seed()), Map.of(), progress);
    }

    private Origin origin() {
        return branching.origin(asked.origin(theory));
    }

    private Drawing charts() {
        return new Drawing(noCharts, spec.commandLine().getErr());
    }
}
