package concert.cli;

import concert.results.Hash;
import concert.results.Origin;
import concert.results.Slug;
import concert.scenario.Faults;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import concert.scenario.Warning;
import java.io.PrintWriter;
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

    @Option(names = "--ticks", paramLabel = "N", description = "How many ticks to run, in place of the scenario's.")
    private String ticks;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of every random number.")
    private String seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes one value by its dotted path, such as states.GMY.capability=0.2; repeatable.")
    private List<String> changes = List.of();

    /** The scenario as it is to be run, under one rule set for every state, or under its own for null. */
    Scenario open(String theory) {
        return Scenarios.open(given, overrides(theory));
    }

    /** Tells what is read and may not be meant; the scenario's faults are for {@link #open} to say. */
    void warn(String theory, PrintWriter err) {
        List<Warning> warnings = new ArrayList<>();
        try {
            Scenarios.open(given, overrides(theory), warnings::add);
        } catch (Faults told) {
            return;
        }
        warnings.forEach(err::println);
    }

    /** The same without what {@code --set} changes. */
    Scenario unchanged(String theory) {
        return Scenarios.open(given, overrides(Overrides.none(), theory));
    }

    /** What {@code --set} changes. */
    Overrides settings() {
        return Overrides.of(changes);
    }

    /** The same under one of several rule sets, which faults call {@code source}. */
    Scenario open(String theory, String source) {
        return Scenarios.open(given, overrides(null).withTheory(theory, source));
    }

    private Overrides overrides(String theory) {
        return overrides(settings(), theory);
    }

    private Overrides overrides(Overrides settings, String theory) {
        Overrides overrides = settings;
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
    Origin origin(String theory) {
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
