package concert.cli.history;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.option.ForceOption;
import concert.cli.option.ScenarioOptions;
import concert.cli.option.TheorySelection;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.compare.TheoryArm;
import concert.experiment.face.FaceRow;
import concert.experiment.face.FaceRuns;
import concert.report.face.FacesPage;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.CsvTable;
import concert.results.table.DataDictionary;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faces}: what a historian asks of a world, as shares of runs beside what happened. */
@Command(
        name = "faces",
        description = "Asks many runs of a scenario what a historian would, and says in which share it is so.",
        footer = "concert faces europe-1914 --runs 50")
public final class FacesCommand implements Callable<Integer> {
    private static final int USUAL = 50;
    private static final int MOST = 10_000;

    @Mixin
    private ScenarioOptions asked;

    @Option(
            names = {"--theories", "--theory"},
            paramLabel = "A,B,...",
            hideParamSyntax = true,
            split = ",",
            description = "Theories, names or files, each for every state; default: the scenario's own.")
    private List<String> theories;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs a theory, under the seed and those after it; default: 50.")
    private int runs = USUAL;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; default: results/SCENARIO-faces.")
    private Path out;

    @Mixin
    private ThreadsOption parallel;

    @Option(names = "--quiet", description = "Prints the path of the results folder, nothing else.")
    private boolean quiet;

    @Mixin
    private ForceOption replacing = new ForceOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunRequest request = asked.request(null);
        if (runs < 1 || runs > MOST) {
            throw Faults.of("--runs", runs + "; it must be 1 to " + MOST + ". Maybe " + USUAL + "?");
        }
        parallel.threads();
        Path usual = request.place().resolveSibling(request.place().getFileName() + "-faces");
        if (out != null && out.toString().isEmpty()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe " + usual + "?");
        }
        List<Scenario> worlds = worlds(request);
        Path place = out == null ? usual : out;
        ResultsFolder folder = replacing.folder(place, spec.commandLine().getErr());
        request.warnings().forEach(spec.commandLine().getErr()::println);
        FaceRuns faces = new FaceRuns(worlds, runs);
        List<FaceRow> rows;
        try (InterruptHandler brake =
                        InterruptHandler.onCtrlC(() -> InterruptHandler.say(spec, "Stopped; nothing is left behind."));
                Progress progress = Progress.of("Faces", faces.size(), quiet)) {
            rows = faces.run(parallel.runner(), progress::step, brake);
        }
        faces.failures().forEach(each -> spec.commandLine().getErr().println("A run failed: " + each));
        if (rows.isEmpty()) {
            return ErrorHandler.FAILED;
        }
        leave(request, rows, known(request, worlds, faces), folder);
        tell(rows, place);
        return faces.failures().isEmpty() ? 0 : ErrorHandler.FAILED;
    }

    private List<Scenario> worlds(RunRequest request) {
        List<Scenario> worlds = theories == null
                ? List.of(request.open())
                : new TheorySelection(request, theories)
                        .arms().stream().map(TheoryArm::scenario).toList();
        if (worlds.get(0).questions().faces().isEmpty()) {
            throw Faults.of(
                    request.scenario(),
                    "asks nothing: it has no faces, or none that these ticks can answer. Maybe europe-1914, or a block"
                            + " faces: in the file?");
        }
        return worlds;
    }

    private Map<String, Object> known(RunRequest request, List<Scenario> worlds, FaceRuns faces) {
        Map<String, Object> known = new LinkedHashMap<>(request.origin().known(worlds.get(0)));
        known.put("faces", worlds.get(0).questions().faces().size());
        known.put("theories", worlds.stream().map(Scenario::theory).toList());
        known.put("runs-each", runs);
        known.put("failed", faces.failures());
        return known;
    }

    private static void leave(RunRequest request, List<FaceRow> rows, Map<String, Object> known, ResultsFolder place)
            throws IOException {
        Scenario world = request.open();
        place.write(folder -> {
            List<CsvTable<?>> tables = List.of(FaceRow.table(rows));
            tables.get(0).replace(folder);
            DataDictionary.of(tables).replace(folder);
            Files.writeString(
                    folder.resolve(FacesPage.FILE), FacesPage.html(world, request.scenario(), rows));
            Manifest.leave(known, folder);
        });
    }

    private void tell(List<FaceRow> rows, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        if (quiet) {
            console.println(place);
            return;
        }
        int width = rows.stream().mapToInt(each -> each.theory().length()).max().orElse(1);
        for (FaceRow each : rows) {
            String history = each.face().absurd() ? "absurd" : each.face().history().key();
            String share = each.runs() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", each.share().estimate());
            console.println(String.format(
                    "%-" + width + "s  %-6s  %4s%s  %s",
                    each.theory(), history, share, each.faulty() ? "!" : " ", each.face().name()));
        }
        console.println("Results: " + place);
        console.println("Page: " + place.resolve(FacesPage.FILE));
    }
}
