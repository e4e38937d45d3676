package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.ReportWriter;
import concert.cli.folder.ClaimsFolder;
import concert.cli.folder.ComparisonFolder;
import concert.cli.folder.ExperimentFolder;
import concert.experiment.Merge;
import concert.experiment.PartsHeld;
import concert.experiment.claim.trial.TrialPlan;
import concert.experiment.compare.ComparisonPlan;
import concert.experiment.store.Store;
import concert.results.folder.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: the parts of an experiment, a comparison or claims as one. */
@Command(
        name = "merge",
        description = "Puts the parts of an experiment, a comparison or claims, played with --shard, into one store.",
        footer = "concert merge results/part-1 results/part-2 --out results/secrecy")
public final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders that the parts left.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the whole goes; default: results/merged.")
    private Path out = Path.of("results", "merged");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        console.println(Merge.of(folders, out) + " runs");
        ReportWriter charts = new ReportWriter(true, spec.commandLine().getErr());
        ResultsFolder target = ResultsFolder.at(out, false).around(Store.FILE);
        PartsHeld held = switch (Merge.askedBy(out)) {
            case ComparisonPlan.COMPARISON -> ComparisonFolder.merged(folders.get(0), target, charts);
            case TrialPlan.CLAIMS -> ClaimsFolder.merged(folders.get(0), target);
            default -> ExperimentFolder.merged(folders.get(0), target);
        };
        held.words().forEach(each -> spec.commandLine().getErr().println(out + ": " + each));
        console.println("Results: " + out);
        return held.whole() && !charts.failed() ? 0 : ErrorHandler.FAILED;
    }
}
