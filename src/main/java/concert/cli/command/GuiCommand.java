package concert.cli.command;

import concert.cli.console.ReportWriter;
import concert.document.Faults;
import concert.gui.Laboratory;
import concert.gui.window.NoDisplayException;
import concert.run.RunRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gui}: the desktop laboratory. */
@Command(
        name = "gui",
        description = "Opens the laboratory: a world to play, change and question live, paused at its first tick.",
        footer = "concert gui europe-1914 --theory balance-of-power")
public final class GuiCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "europe-1914",
            description = "A scenario file, name or generator, as for run; europe-1914 by default.")
    private String given;

    @Option(names = "--theory", paramLabel = "T", description = "Gives every state that rule set: a name or a file.")
    private String theory;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of every random number.")
    private String seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunRequest request = RunRequest.of(given).withTheory(theory).with(RunRequest.Option.SEED, seed);
        try {
            Laboratory.open(request, new ReportWriter(false, spec.commandLine().getErr()));
        } catch (NoDisplayException none) {
            throw Faults.of("gui", none.getMessage() + ". Maybe `" + request.commandLine() + "`, which needs none?");
        }
        return 0;
    }
}
