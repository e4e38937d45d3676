package concert.cli.study;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.folder.StudyFolder;
import concert.cli.option.ForceOption;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.fact.FactRow;
import concert.experiment.fact.PointFacts;
import concert.experiment.fact.RunYears;
import concert.experiment.fact.StudyFacts;
import concert.experiment.fact.StudyReplay;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.CsvTable;
import concert.results.table.TableFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code facts}: how a world compares with what is known of alliances and wars. */
@Command(
        name = "facts",
        description = "Holds the runs of a results folder against known regularities of alliances and wars.",
        footer = "concert facts results/europe-1914")
public final class FactsCommand implements Callable<Integer> {
    /** So many points are told on the console; all are in their file. */
    private static final int TOLD = 20;

    @Parameters(
            paramLabel = "DIR",
            description = "A results folder of a run or of several, of an experiment or of a comparison.")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the table goes; default: DIR/facts.")
    private Path out;

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private ForceOption replacing = new ForceOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Faults.of(folder.toString(), "there is no such folder. Maybe a slip in its name?");
        }
        parallel.threads();
        StudyReplay replay = StudyFolder.replay(folder);
        Path place = out == null ? folder.resolve("facts") : out;
        ResultsFolder results = replacing.folder(place, spec.commandLine().getErr());
        StudyFacts facts = replay == null ? StudyFacts.of(read(runs())) : again(replay);
        if (facts == null) {
            return ErrorHandler.FAILED;
        }
        facts.failures().forEach(each -> spec.commandLine().getErr().println("Not told: " + each));
        if (facts.runs() == 0) {
            return ErrorHandler.FAILED;
        }
        leave(facts, results);
        tell(facts, place);
        return facts.failures().isEmpty() ? 0 : ErrorHandler.FAILED;
    }

    /** Plays the runs of a study again; null once it was stopped. */
    private StudyFacts again(StudyReplay replay) throws IOException {
        if (replay.size() == 0) {
            throw Faults.of(folder.toString(), "holds no run that came to its end. Maybe go on with --resume first?");
        }
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell);
                Progress progress = Progress.of("Facts", replay.size(), quiet)) {
            StudyFacts facts = replay.play(parallel.runner(), progress::step, brake);
            return brake.getAsBoolean() ? null : facts;
        }
    }

    private void farewell() {
        InterruptHandler.say(spec, "Stopped; nothing is left behind.");
    }

    private List<Path> runs() throws IOException {
        List<Path> runs = RunYears.runs(folder);
        if (runs.isEmpty()) {
            throw Faults.of(
                    folder.toString(),
                    "holds no run with its tables, which facts are read from. Maybe the folder of a run, of run --runs N,"
                            + " of an experiment or of a comparison?");
        }
        return runs;
    }

    private List<RunYears.Shown> read(List<Path> runs) throws IOException {
        List<RunYears.Shown> read = new ArrayList<>();
        List<Faults> found = new ArrayList<>();
        for (Path each : runs) {
            try {
                read.add(RunYears.of(each));
            } catch (IllegalArgumentException damaged) {
                found.add(Faults.of(each.toString(), damaged.getMessage()));
            }
        }
        Faults.settle(found);
        return read;
    }

    private void leave(StudyFacts facts, ResultsFolder place) throws IOException {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("facts", folder.toString());
        known.put("read", facts.runs());
        List<CsvTable<?>> tables = new ArrayList<>(List.of(FactRow.table(facts.all())));
        if (!facts.points().isEmpty()) {
            tables.add(PointFacts.table(facts.points()));
        }
        place.write(into -> {
            TableFiles.write(into, "table", tables);
            Manifest.leave(known, into);
        });
    }

    private void tell(StudyFacts facts, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        if (quiet) {
            return;
        }
        facts.all().forEach(each -> console.println(line(each)));
        console.println(told(facts.all()) + " facts in their bands, over " + facts.runs()
                + (facts.runs() == 1 ? " run." : " runs."));
        List<PointFacts> points = facts.points();
        for (PointFacts each : points.subList(0, Math.min(TOLD, points.size()))) {
            console.println("  point " + each.point().number() + ": " + told(each.rows()) + "  " + each.settings());
        }
        if (points.size() > TOLD) {
            console.println("  and " + (points.size() - TOLD) + " points more, see points.csv");
        }
        console.println("Results: " + place);
    }

    private static String line(FactRow each) {
        String band = each.band() == null
                ? "no band"
                : String.format(
                        Locale.ROOT,
                        "%.3f to %.3f",
                        each.band().low(),
                        each.band().high());
        String in = each.in() == null ? "" : each.in() == 1 ? "in" : "OUT";
        String value = Double.isNaN(each.value()) ? "-" : String.format(Locale.ROOT, "%.3f", each.value());
        return String.format("%-18s %8s  %-16s %-4s %s", each.name(), value, band, in, each.meaning());
    }

    /** How many of how many are in their bands. */
    private static String told(List<FactRow> rows) {
        List<Integer> in =
                rows.stream().map(FactRow::in).filter(Objects::nonNull).toList();
        return in.stream().filter(each -> each == 1).count() + " of " + in.size();
    }
}
