package concert.cli.study;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.option.ForceOption;
import concert.cli.option.ScenarioOptions;
import concert.cli.option.TheoriesOption;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.face.FaceFolder;
import concert.experiment.face.FaceResults;
import concert.experiment.face.FaceRow;
import concert.experiment.face.FaceStudy;
import concert.report.face.FacesPage;
import concert.results.folder.ResultsFolder;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faces}: what a historian asks of a world, as shares of runs. */
@Command(
        name = "faces",
        description = "Asks the runs of a scenario what a historian would: what came about, beside what happened.",
        footer = "concert faces europe-1914 --theories balance-of-threat,institutionalism --runs 50")
public final class FacesCommand implements Callable<Integer> {
    private static final int USUAL = 20;
    private static final int MOST = 10_000;

    @Mixin
    private ScenarioOptions asked;

    @Mixin
    private TheoriesOption theories;

    @Option(names = "--runs", paramLabel = "N", description = "Runs a theory; default: 20.")
    private int runs = USUAL;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; default: results/SCENARIO-faces.")
    private Path out;

    @Option(names = "--quiet", description = "Prints the path of the results folder, nothing else.")
    private boolean quiet;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private ForceOption replacing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunRequest request = asked.request(null);
        List<Scenario> scenarios = scenarios(request);
        parallel.threads();
        Path usual = request.place().resolveSibling(request.place().getFileName() + "-faces");
        Path place = out == null ? usual : out;
        ResultsFolder folder = replacing.folder(place, spec.commandLine().getErr());
        FaceStudy study = new FaceStudy(scenarios, runs);
        FaceResults results;
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell);
                Progress progress = Progress.of("Faces", study.size(), quiet)) {
            results = study.play(parallel.runner(), progress::step, brake);
        }
        results.failures().forEach(each -> spec.commandLine().getErr().println("A run failed: " + each));
        if (results.played() == 0) {
            return ErrorHandler.FAILED;
        }
        FaceFolder.leave(results, request.origin(), FacesPage.FILE, FacesPage.html(results, request), folder);
        tell(results, place);
        boolean all = results.played() == study.size();
        return all ? 0 : ErrorHandler.FAILED;
    }

    private void farewell() {
        InterruptHandler.say(spec, "Stopped; what was finished is told.");
    }

    /** The world under each theory; throws {@link Faults} with all that is wrong. */
    private List<Scenario> scenarios(RunRequest request) {
        List<Faults> found = new ArrayList<>();
        if (runs < 1 || runs > MOST) {
            found.add(Faults.of("--runs", runs + "; it must be 1 to " + MOST + ". Maybe " + USUAL + "?"));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (String each : theories.names()) {
            try {
                scenarios.add(request.withTheory(each, TheoriesOption.NAME + " " + each)
                        .open());
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        Faults.settle(found);
        if (scenarios.get(0).questions().faces().isEmpty()) {
            throw Faults.of(
                    request.scenario(),
                    "asks for no faces. Maybe add faces: to it, or take europe-1914, which has some?");
        }
        return scenarios;
    }

    private void tell(FaceResults results, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        if (quiet) {
            console.println(place);
            return;
        }
        String before = "";
        for (FaceRow each : results.rows()) {
            if (!each.face().name().equals(before)) {
                before = each.face().name();
                String absurd = each.face().absurd() ? "; absurd" : "";
                console.println(before + " (history: " + each.face().said() + absurd + ")");
            }
            String share = Double.isNaN(each.share().estimate())
                    ? "cannot be told"
                    : String.format(
                            Locale.ROOT,
                            "%4.0f %%  [%.0f, %.0f]%s",
                            100 * each.share().estimate(),
                            100 * each.share().low(),
                            100 * each.share().high(),
                            each.absurd() ? "  too often" : "");
            console.println(String.format("  %-24s %s", each.theory(), share));
        }
        console.println("Results: " + place);
        console.println("Page: " + place.resolve(FacesPage.FILE));
    }
}
