package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.RunHeadline;
import concert.document.Faults;
import concert.document.Warning;
import concert.experiment.claim.Claim;
import concert.experiment.claim.trial.Trials;
import concert.experiment.design.Design;
import concert.results.table.Words;
import concert.scenario.library.Scenarios;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: reads scenarios, theories, experiments and claims, says every fault and warning, runs nothing. */
@Command(
        name = "validate",
        description =
                "Reads scenarios, theories, experiments and claims and says everything that is wrong with them, and"
                        + " what they say to no effect; runs nothing.",
        footer = "concert validate scenarios/europe-1914.yaml")
public final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or names of scenarios, theories, experiments or claims.")
    private List<String> files;

    @Option(names = "--strict", description = "Takes warnings for faults.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int code = 0;
        for (String each : files) {
            code = Math.max(code, check(each));
        }
        return code;
    }

    private int check(String file) {
        PrintWriter err = spec.commandLine().getErr();
        List<Warning> warnings = new ArrayList<>();
        try {
            Scenarios.Checked checked = Scenarios.check(file, warnings::add);
            if (checked.kind().equals("experiment")) {
                // opens the points that a run would open
                Design.of(Scenarios.design(file));
            } else if (checked.kind().equals("claim")) {
                Trials.of(List.of(Claim.of(Scenarios.claim(file))), 0);
            }
            warnings.forEach(err::println);
            if (strict && !warnings.isEmpty()) {
                return ErrorHandler.REFUSED;
            }
            String found = warnings.isEmpty() ? "" : ", " + Words.count(warnings.size(), "warning", "warnings");
            String what = checked.scenario() == null ? words(checked.kind()) : RunHeadline.of(checked.scenario());
            spec.commandLine().getOut().println(file + ": no fault" + found + ". " + what);
            return 0;
        } catch (Faults faults) {
            warnings.forEach(err::println);
            faults.list().forEach(err::println);
            return ErrorHandler.REFUSED;
        }
    }

    private static String words(String kind) {
        return (kind.equals("experiment") ? "An " : "A ") + kind + ".";
    }
}
