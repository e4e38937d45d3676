package concert.cli.study;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.option.DataOptions;
import concert.cli.option.ForceOption;
import concert.cli.option.TheoriesOption;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.hindcast.FinishedRuns;
import concert.experiment.hindcast.Foreseen;
import concert.experiment.hindcast.Hindcast;
import concert.experiment.hindcast.HindcastFolder;
import concert.experiment.hindcast.HindcastOrder;
import concert.experiment.hindcast.HindcastResults;
import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.score.Scoring;
import concert.experiment.stat.Interval;
import concert.history.data.FieldData;
import concert.history.file.DataFormat;
import concert.report.hindcast.HindcastPage;
import concert.results.folder.ResultsFolder;
import concert.results.table.Words;
import concert.theory.book.Theory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hindcast}: history run again from its true worlds and scored against what happened. */
@Command(
        name = "hindcast",
        description = "Runs history again from the true world of a year under each theory, and scores who was allied.",
        footer = "concert hindcast --data data --from 1871 --to 1914 --every 10 --runs 50")
public final class HindcastCommand implements Callable<Integer> {
    private static final int USUAL = 50;
    private static final int MOST = 10_000;

    @Mixin
    private DataOptions sources;

    @Option(names = "--from", required = true, paramLabel = "Y", description = "The first world: the end of this year.")
    private int from;

    @Option(names = "--to", required = true, paramLabel = "Y2", description = "The last year whose pacts are read.")
    private int until;

    @Mixin
    private TheoriesOption theories;

    @Option(names = "--runs", paramLabel = "N", description = "Runs a theory and world; default: 50.")
    private int runs = USUAL;

    @Option(names = "--every", paramLabel = "N", description = "Years between the worlds of free runs; default: 5.")
    private int every = 5;

    @Option(
            names = "--horizon",
            split = ",",
            paramLabel = "H",
            description = "Years ahead; default: 1,10. With 1, the world of each year is run one year on.")
    private List<Integer> horizons = List.of(1, 10);

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the first run; default: 1.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; default: results/hindcast.")
    private Path out = Path.of("results", "hindcast");

    @Option(
            names = "--resume",
            description = "Goes on where a call with the same options was stopped; runs that failed are tried again.")
    private boolean resume;

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private ForceOption replacing = new ForceOption();

    /** Worlds and theories that a stopped call has finished. */
    private volatile int left;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FieldData data = sources.read(DataFormat.SYSTEM, DataFormat.NMC, DataFormat.CAPITALS, DataFormat.DYADS);
        HindcastOrder order = order(data);
        parallel.threads();
        ResultsFolder folder =
                replacing.folder(out, FinishedRuns.MARKS, spec.commandLine().getErr());
        FinishedRuns finished = FinishedRuns.in(out, resume);
        Hindcast hindcast = new Hindcast(data, order);
        Optional<Foreseen> foreseen;
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell);
                Progress progress = Progress.of("Hindcast", hindcast.size(), quiet)) {
            foreseen = hindcast.run(parallel.runner(), progress::step, brake, finished);
            if (foreseen.isEmpty()) {
                stopped(finished);
                return ErrorHandler.FAILED;
            }
        }
        HindcastResults results = HindcastResults.of(order, foreseen.get(), data.states());
        leave(results, data.sources(), hindcast.failures(), folder);
        finished.remove();
        hindcast.failures().forEach(each -> spec.commandLine().getErr().println("A run failed: " + each));
        tell(results);
        return hindcast.failures().isEmpty() ? 0 : ErrorHandler.FAILED;
    }

    private static void leave(
            HindcastResults results, List<String> sources, List<String> failures, ResultsFolder folder)
            throws IOException {
        HindcastFolder.leave(
                results,
                new TreeMap<>(Map.of("data", sources, "failed", failures)),
                Map.entry(HindcastPage.FILE, HindcastPage.html(results, sources)),
                folder);
    }

    /** What is over of a hindcast that was stopped is left to be gone on with. */
    private void stopped(FinishedRuns finished) throws IOException {
        left = finished.count();
        if (left == 0) {
            finished.remove();
        }
    }

    private void farewell() {
        InterruptHandler.say(
                spec,
                left == 0
                        ? "Stopped; nothing is left behind."
                        : "Stopped; what was finished, " + Words.count(left, "world and theory", "worlds and theories")
                                + ", is kept in " + out + ". --resume goes on with the rest.");
    }

    private HindcastOrder order(FieldData data) {
        List<Faults> found = new ArrayList<>();
        int first = Math.max(data.states().first(), data.pacts().first());
        int last = Math.min(data.states().last(), data.pacts().last());
        if (from < first || from >= last) {
            found.add(Faults.of("--from", from + "; pacts are known from " + first + " to " + last + "."));
        }
        if (until <= from || until > last) {
            found.add(Faults.of("--to", until + "; it must be after " + from + " and " + last + " at most."));
        }
        if (runs < 1 || runs > MOST) {
            found.add(Faults.of("--runs", runs + "; it must be 1 to " + MOST + ". Maybe " + USUAL + "?"));
        }
        if (every < 1) {
            found.add(Faults.of("--every", every + "; it must be 1 or more. Maybe 5?"));
        }
        for (int each : horizons) {
            if (each < 1 || until > from && from + each > until) {
                found.add(Faults.of(
                        "--horizon",
                        each + "; it must be 1 to " + Math.max(1, until - from) + ", so that what came of " + from
                                + " is read by " + until + "."));
            }
        }
        List<Theory> read = theories.read(found);
        Faults.settle(found);
        return new HindcastOrder(from, until, every, horizons, read, runs, seed);
    }

    private static String bounds(Interval value) {
        return Double.isNaN(value.low()) ? "" : String.format(Locale.ROOT, "[%.3f, %.3f]", value.low(), value.high());
    }

    private void tell(HindcastResults results) {
        if (quiet) {
            return;
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println("Who signs defence pacts: area under ROC within the year, pooled over origins (90 %)");
        for (ScoreRow each : results.scores()) {
            if (each.origin() == null
                    && each.target().equals("formation-defence")
                    && each.metric().equals(Scoring.AUC)) {
                console.println(String.format(
                        Locale.ROOT,
                        "%-24s %-9s %3d years  %.3f  %s",
                        each.theory(),
                        each.era(),
                        each.horizon(),
                        each.value().estimate(),
                        bounds(each.value())));
            }
        }
        console.println("Results: " + out);
        console.println("Page: " + out.resolve(HindcastPage.FILE));
    }
}
