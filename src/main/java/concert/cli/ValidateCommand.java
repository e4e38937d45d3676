package concert.cli;

import concert.scenario.Fault;
import concert.scenario.Faults;
import concert.scenario.Scenarios;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: reads scenarios and theories, says every fault, runs nothing. */
@Command(
        name = "validate",
        description = "Reads scenario and theory files and says everything that is wrong with them; runs nothing.",
        footer = "concert validate scenarios/europe-1914.yaml")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario or theory files, or names of either.")
    private List<String> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int code = 0;
        for (String each : files) {
            try {
                spec.commandLine()
                        .getOut()
                        .println(each + ": no fault. "
                                + Scenarios.check(each).map(Naming::of).orElse("A theory."));
            } catch (Faults faults) {
                for (Fault fault : faults.list()) {
                    spec.commandLine().getErr().println(fault);
                }
                code = Complaints.REFUSED;
            }
        }
        return code;
    }
}
