package concert.cli.command;

import concert.experiment.Merge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: the parts of an experiment as one. */
@Command(
        name = "merge",
        description = "Puts the parts of an experiment, played with --shard, into one store.",
        footer = "concert merge results/part-1 results/part-2 --out results/secrecy")
public final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders that experiments left.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the whole goes; default: results/merged.")
    private Path out = Path.of("results", "merged");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int runs = Merge.of(folders, out);
        spec.commandLine().getOut().println(runs + " runs");
        spec.commandLine().getOut().println("Results: " + out + "; its tables: experiment FILE --resume --out " + out);
        return 0;
    }
}
