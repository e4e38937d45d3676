package concert.cli.option;

import concert.run.RunRequest;
import concert.run.RunRequest.Option;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** The scenario that a command line asks for, with its changes; the part that commands which run one share. */
public final class ScenarioOptions {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario file, the name of a scenario that `list scenarios` shows, or random:n=N,seed=S.")
    private String given;

    @CommandLine.Option(
            names = "--ticks",
            paramLabel = "N",
            description = "How many ticks to run, in place of the scenario's.")
    private String ticks;

    @CommandLine.Option(names = "--seed", paramLabel = "S", description = "Seed of every random number.")
    private String seed;

    @CommandLine.Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one value by its dotted path, such as states.GMY.capability=0.2; repeatable.")
    private List<String> changes = List.of();

    /** The run that is asked for, under one theory for every state, or under the scenario's own for null. */
    public RunRequest request(String theory) {
        return RunRequest.of(given)
                .withTheory(theory)
                .with(Option.TICKS, ticks)
                .with(Option.SEED, seed)
                .withSettings(changes);
    }
}
