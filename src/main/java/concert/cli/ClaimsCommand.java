package concert.cli;

import concert.experiment.claim.Claim;
import concert.experiment.claim.ClaimTable;
import concert.experiment.claim.Finding;
import concert.experiment.claim.Trials;
import concert.scenario.Faults;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claims}: the lecture's claims as experiments. */
@Command(
        name = "claims",
        description = "Puts the claims of the field to the test: claim, theory, effect, interval, verdict.",
        footer = "concert claims L28 --runs 10")
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "Claims that `list claims` shows, or files; all by default.")
    private List<String> ids = List.of();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs a world, theory and side, in place of each claim's own.")
    private int runs;

    @Option(names = "--parallel", paramLabel = "N", description = "Threads; default: one per processor.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; default: results/claims.")
    private Path out = Path.of("results", "claims");

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Trials trials = Trials.of(claims(), runs);
        List<Finding> findings;
        try (Progress progress = Progress.of("Claims", trials.runs(), quiet)) {
            findings =
                    trials.run(threads == null ? Runtime.getRuntime().availableProcessors() : threads, progress::step);
        }
        ClaimTable.write(findings, out);
        if (!quiet) {
            ClaimTable.lines(findings).forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println("Results: " + out);
        }
        return 0;
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        List<Faults> found = new ArrayList<>();
        for (String each : ids.isEmpty() ? Scenarios.claims() : ids) {
            try {
                claims.add(Claim.of(Scenarios.claim(each)));
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        Faults.settle(found);
        return claims;
    }
}
