package concert.cli.command;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.folder.ClaimsFolder;
import concert.cli.option.ForceOption;
import concert.cli.option.PartOptions;
import concert.cli.option.SparkOption;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.Executor;
import concert.experiment.claim.Claim;
import concert.experiment.claim.table.ClaimLines;
import concert.experiment.claim.trial.Outcome;
import concert.experiment.claim.trial.Trials;
import concert.experiment.store.Store;
import concert.experiment.store.StoreFolder;
import concert.report.claim.ClaimsPage;
import concert.results.folder.ResultsFolder;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claims}: the lecture's claims as experiments. */
@Command(
        name = "claims",
        description = "Puts the claims of the field to the test: claim, theory, effect, interval, verdict.",
        footer = "concert claims L28a --runs 10")
public final class ClaimsCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "Claims that `list claims` shows, or files; all by default.")
    private List<String> ids = List.of();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs a world, theory and side, in place of each claim's own.")
    private Integer runs;

    @Mixin
    private ThreadsOption parallel;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; default: results/claims.")
    private Path out = Path.of("results", "claims");

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private PartOptions parts = new PartOptions();

    @Mixin
    private SparkOption cluster = new SparkOption();

    @Mixin
    private ForceOption replacing = new ForceOption();

    @Spec
    private CommandSpec spec;

    /** What a stop left; null until the runs are over. */
    private Outcome played;

    @Override
    public Integer call() throws IOException {
        check();
        parallel.threads();
        Trials trials = Trials.of(claims(), runs == null ? 0 : runs);
        replacing.folder(out, Store.FILE, spec.commandLine().getErr());
        Executor executor = parts.executor(out, cluster.runner(parallel));
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell)) {
            try (Progress progress = Progress.of("Claims", trials.runs(), quiet)) {
                played = trials.run(executor, progress::step, brake);
            }
            if (played.findings().isEmpty() && !parts.sharded()) {
                return ErrorHandler.FAILED;
            }
            int code = finish(played, trials);
            if (played.whole()) {
                StoreFolder.remove(out);
            }
            return code;
        }
    }

    private void farewell() {
        if (played == null || played.findings().isEmpty()) {
            InterruptHandler.say(
                    spec, "Stopped before any claim was played to its end; --resume goes on with what was finished.");
        } else if (!played.left().isEmpty()) {
            InterruptHandler.say(
                    spec,
                    "Stopped; the claims played to their end are told in " + out
                            + ". --resume goes on with the others: " + String.join(" ", played.left()));
        }
    }

    /** Leaves the folder and says what came of it; returns the exit code. */
    int finish(Outcome outcome, Trials trials) throws IOException {
        ClaimsFolder.leave(
                outcome,
                trials,
                runs == null ? 0 : runs,
                ResultsFolder.at(out, replacing.force()).around(Store.FILE));
        return tell(outcome);
    }

    private void check() {
        if (runs != null && (runs < 2 || runs > MOST)) {
            String must = runs < 2 ? "2 or more, so that they can differ" : "at most " + MOST;
            throw Faults.of("--runs", runs + " is no number of runs; it must be " + must + ". Maybe 20?");
        }
    }

    /** The claims asked for, each once, by id. */
    private List<Claim> claims() {
        Map<String, Claim> claims = new TreeMap<>();
        List<Faults> found = new ArrayList<>();
        for (String each : ids.isEmpty() ? Scenarios.claims() : ids) {
            try {
                Claim claim = Claim.of(Scenarios.claim(each));
                Claim other = claims.put(claim.file().id(), claim);
                if (other != null && !other.file().source().equals(claim.file().source())) {
                    found.add(Faults.of(
                            claim.file().source(),
                            "id \"" + claim.file().id() + "\" is that of "
                                    + other.file().source() + " too. Maybe another id?"));
                }
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        Faults.settle(found);
        return List.copyOf(claims.values());
    }

    private int tell(Outcome outcome) {
        PrintWriter console = spec.commandLine().getOut();
        if (!quiet) {
            ClaimLines.inFull(outcome.findings()).forEach(console::println);
            ClaimLines.inShort(outcome.findings()).forEach(console::println);
            ClaimLines.bearings(outcome.findings()).forEach(console::println);
            console.println("Results: " + out);
            console.println("Page: " + out.resolve(ClaimsPage.FILE));
        }
        outcome.failures().forEach(each -> spec.commandLine().getErr().println("A run failed: " + each.words()));
        return outcome.failures().isEmpty()
                        && (parts.sharded() || outcome.left().isEmpty())
                ? 0
                : ErrorHandler.FAILED;
    }
}
