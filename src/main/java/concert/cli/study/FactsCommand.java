package concert.cli.study;

import concert.cli.option.ForceOption;
import concert.document.Faults;
import concert.experiment.fact.FactBand;
import concert.experiment.fact.FactRow;
import concert.experiment.fact.RunYears;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
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
    @Parameters(paramLabel = "DIR", description = "A results folder of a run, of several, or of a comparison.")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the table goes; default: DIR/facts.")
    private Path out;

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private ForceOption replacing = new ForceOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Faults.of(folder.toString(), "there is no such folder. Maybe a slip in its name?");
        }
        List<Path> runs = RunYears.runs(folder);
        if (runs.isEmpty()) {
            throw Faults.of(
                    folder.toString(),
                    "holds no run with its tables, which facts are read from. Maybe the folder of a run, or of run"
                            + " --runs N?");
        }
        List<FactRow> rows = FactRow.of(read(runs), FactBand.shipped());
        Path place = out == null ? folder.resolve("facts") : out;
        leave(rows, runs, replacing.folder(place, spec.commandLine().getErr()));
        tell(rows, runs.size(), place);
        return 0;
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

    private void leave(List<FactRow> rows, List<Path> runs, ResultsFolder place) throws IOException {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("facts", folder.toString());
        known.put("read", runs.size());
        place.write(into -> {
            TableFiles.write(into, "table", List.of(FactRow.table(rows)));
            Manifest.leave(known, into);
        });
    }

    private void tell(List<FactRow> rows, int runs, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        if (quiet) {
            return;
        }
        for (FactRow each : rows) {
            String band = each.band() == null
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%.3f to %.3f",
                            each.band().low(),
                            each.band().high());
            String in = each.in() == null ? "" : each.in() == 1 ? "in" : "OUT";
            String value = Double.isNaN(each.value()) ? "-" : String.format(Locale.ROOT, "%.3f", each.value());
            console.println(String.format("%-18s %8s  %-16s %-4s %s", each.name(), value, band, in, each.meaning()));
        }
        long told = rows.stream().filter(each -> each.in() != null).count();
        long inside = rows.stream()
                .filter(each -> each.in() != null && each.in() == 1)
                .count();
        console.println(
                inside + " of " + told + " facts in their bands, over " + runs + (runs == 1 ? " run." : " runs."));
        console.println("Results: " + place);
    }
}
