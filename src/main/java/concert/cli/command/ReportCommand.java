package concert.cli.command;

import concert.cli.option.ForceOption;
import concert.document.Faults;
import concert.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: the page of a results folder, made anew. */
@Command(
        name = "report",
        description = "Makes report.html anew from a results folder alone: one page that opens from disk.",
        footer = "concert report results/europe-1914")
public final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Results folder of a run, or of several.")
    private Path folder;

    @Mixin
    private ForceOption replacing;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println("Report: " + Report.make(folder, replacing.force()));
        } catch (IllegalArgumentException unreadable) {
            throw Faults.of(folder.toString(), unreadable.getMessage());
        }
        return 0;
    }
}
