package concert.cli;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Contest;
import concert.experiment.compare.Rival;
import concert.report.Report;
import concert.results.Manifest;
import concert.results.ResultsFolder;
import concert.results.Run;
import concert.scenario.Faults;
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
final class CompareCommand implements Callable<Integer> {
    /** As many runs a theory keep intervals honest and a class awake. */
    private static final int USUAL = 20;

    /** The most runs a theory. */
    private static final int MOST = 10_000;

    @Mixin
    private Asked asked;

    @Option(
            names = "--theories",
            paramLabel = "A,B,...",
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

    @Option(names = "--parallel", paramLabel = "N", description = "Threads; default: one per processor.")
    private Integer threads;

    @Option(
            names = "--no-charts",
            description =
                    "Leaves the charts and the report of each theory's first run unmade; comparison.html is made.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Prints the path of the results folder, nothing else.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        check();
        List<Rival> rivals = new Lineup(asked, theories).rivals();
        Path place = out == null ? asked.place().resolveSibling(asked.place().getFileName() + "-compared") : out;
        ResultsFolder.check(place);
        asked.warn(null, spec.commandLine().getErr());
        Drawing charts = new Drawing(noCharts, spec.commandLine().getErr());
        List<Comparison> played = new ArrayList<>();
        ResultsFolder.write(place, folder -> played.add(fill(rivals, folder, charts)));
        return tell(played.get(0), place, charts);
    }

    private void check() {
        if (runs < 1 || runs > MOST) {
            String must = runs < 1 ? "1 or more" : "at most " + MOST;
            throw Faults.of("--runs", runs + " is no number of runs; it must be " + must + ". Maybe " + USUAL + "?");
        }
        if (threads != null && threads < 1) {
            throw Faults.of("--parallel", threads + " threads are none; it must be 1 or more. Maybe 2?");
        }
        if (out != null && out.toString().isEmpty()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe " + asked.place() + "-compared?");
        }
    }

    private Comparison fill(List<Rival> rivals, Path folder, Drawing charts) throws IOException {
        Contest contest = new Contest(rivals, runs, each -> Run.play(each, tick -> {}));
        Comparison comparison;
        int all = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        try (Progress progress = Progress.of("Compare", contest.size(), quiet)) {
            comparison = contest.play(folder, charts, Math.min(all, runs), progress::step);
        }
        comparison.write(folder);
        Manifest manifest = Manifest.of(new Lineup(asked, theories).known(comparison), folder);
        charts.comparison(folder, manifest);
        manifest.signed(folder).write(folder);
        return comparison;
    }

    private int tell(Comparison comparison, Path place, Drawing charts) {
        PrintWriter console = spec.commandLine().getOut();
        List<Comparison.Failure> failures = comparison.failures();
        failures.forEach(each -> spec.commandLine()
                .getErr()
                .println("A run under " + each.theory() + " (seed " + each.seed() + ") failed: " + each.cause()));
        if (quiet) {
            console.println(place);
        } else {
            comparison.lines().forEach(console::println);
            console.println("Results: " + place);
            console.println("Page: " + place.resolve(Report.COMPARISON));
        }
        return failures.isEmpty() && !charts.failed() ? 0 : Complaints.FAILED;
    }
}
