package concert.cli;

import concert.results.Hash;
import concert.results.Origin;
import concert.results.Slug;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command line asks for, with its changes; the part that commands which run one share. */
final class Asked {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario file, the name of a scenario that `list scenarios` shows, or random:n=N,seed=S.")
    private String given;

    @Option(names = "--theory", paramLabel = "T", description = "Gives every state that rule set: a name or a file.")
    private String theory;

    @Option(names = "--ticks", paramLabel = "N", description = "How many ticks to run, in place of the scenario's.")
    private String ticks;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of every random number.")
    private String seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one value by its dotted path, such as states.GMY.capability=0.2; repeatable.")
    private List<String> changes = List.of();

    /** The scenario as it is to be run. */
    Scenario open() {
        return Scenarios.open(given, overrides());
    }

    /** The same under another seed. */
    Scenario open(long other) {
        return Scenarios.open(given, overrides().with("seed", Long.toString(other), "--seed"));
    }

    private Overrides overrides() {
        Overrides overrides = Overrides.of(changes);
        if (theory != null) {
            overrides = overrides.withTheory(theory);
        }
        if (ticks != null) {
            overrides = overrides.with("ticks", ticks, "--ticks");
        }
        if (seed != null) {
            overrides = overrides.with("seed", seed, "--seed");
        }
        return overrides;
    }

    /** The changes as a manifest notes them. */
    Origin origin() {
        List<String> said = new ArrayList<>();
        add(said, "--theory", theory);
        add(said, "--ticks", ticks);
        add(said, "--seed", seed);
        changes.forEach(each -> add(said, "--set", each));
        return new Origin(given, Hash.of(Scenarios.bytes(given)), said);
    }

    private static void add(List<String> said, String option, String value) {
        if (value != null) {
            said.add(option + " " + value);
        }
    }

    /** Where the results go unless told otherwise. */
    Path place() {
        return Path.of("results", Slug.ofScenario(given));
    }
}
