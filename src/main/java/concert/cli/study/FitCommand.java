package concert.cli.study;

import concert.cli.console.ErrorHandler;
import concert.cli.console.InterruptHandler;
import concert.cli.console.Progress;
import concert.cli.option.CalibrationOptions;
import concert.cli.option.DataOptions;
import concert.cli.option.ForceOption;
import concert.cli.option.TheoriesOption;
import concert.cli.option.ThreadsOption;
import concert.document.Faults;
import concert.experiment.fit.Era;
import concert.experiment.fit.EraRank;
import concert.experiment.fit.FitFolder;
import concert.experiment.fit.FitOrder;
import concert.experiment.fit.FitOrder.What;
import concert.experiment.fit.FittedValue;
import concert.experiment.fit.Fitting;
import concert.history.data.FieldData;
import concert.history.file.DataFormat;
import concert.report.fit.FitPage;
import concert.results.folder.ResultsFolder;
import concert.theory.book.Theory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fit}: the weights that make history most probable, and how each theory then fares in years it has not seen.
 */
@Command(
        name = "fit",
        description = "Fits opportunity and theories' weights to what was signed and left, or parameters to facts.",
        footer = "concert fit --data data --train 1871-1913 --theories balance-of-threat")
public final class FitCommand implements Callable<Integer> {
    private static final String RUNS = "runs";
    private static final List<String> TESTS = List.of("1919-1938");

    @Mixin
    private DataOptions sources;

    @Option(names = "--train", paramLabel = "Y-Y2", description = "Years to fit to, such as 1816-1913.")
    private String train;

    @Option(
            names = "--test",
            split = ",",
            paramLabel = "Y-Y2",
            description =
                    "Years to score on; default: 1919-1938, if after the training. Later years are for the last word:"
                            + " score on 1947-1980 once.")
    private List<String> tests;

    @Option(
            names = "--what",
            paramLabel = "WHAT",
            description = "opportunity, theory, or all: both, from what was signed and left; or runs: parameters, from"
                    + " the facts of runs; default: all.")
    private String what = "all";

    @Mixin
    private CalibrationOptions calibration;

    @Mixin
    private TheoriesOption theories;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the results go; default: results/fit, or results/fit-runs.")
    private Path out;

    @Option(names = "--quiet", description = "Prints nothing but faults.")
    private boolean quiet;

    @Mixin
    private ThreadsOption parallel;

    @Mixin
    private ForceOption replacing = new ForceOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean runs = what.equalsIgnoreCase(RUNS);
        Path place = out != null ? out : Path.of("results", runs ? "fit-runs" : "fit");
        if (runs) {
            CalibrationStudy.Place study = new CalibrationStudy.Place(place, quiet, parallel, replacing);
            return new CalibrationStudy(sources, train, tests, theories, calibration, study, spec).call();
        }
        Faults.settle(calibration.unwanted());
        return fit(place);
    }

    private int fit(Path place) throws IOException {
        FieldData data = sources.read(DataFormat.SYSTEM, DataFormat.NMC, DataFormat.CAPITALS, DataFormat.DYADS);
        FitOrder order = order(data);
        parallel.threads();
        ResultsFolder folder = replacing.folder(place, spec.commandLine().getErr());
        Fitting.Outcome outcome;
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell);
                Progress progress = Progress.of("Theories", order.theories().size(), quiet)) {
            outcome = new Fitting(data, order).run(parallel.runner(), progress::step, brake);
        }
        FitFolder.leave(
                outcome, data.sources(), Map.entry(FitPage.FILE, FitPage.html(outcome, data.sources())), folder);
        tell(outcome, place);
        return outcome.failures().isEmpty() ? 0 : ErrorHandler.FAILED;
    }

    private void farewell() {
        InterruptHandler.say(spec, "Stopped; nothing is left behind.");
    }

    private FitOrder order(FieldData data) {
        List<Faults> found = new ArrayList<>();
        What wanted = wanted();
        if (train == null) {
            throw Faults.of("--train", "says which years to fit to. Maybe --train 1816-1913?");
        }
        Era training = Era.of(train, "--train");
        within(training, "--train", data);
        List<Era> scored = scored(tests, training, data);
        List<Theory> fitted = wanted == What.OPPORTUNITY ? List.of() : fitted(found);
        Faults.settle(found);
        return new FitOrder(wanted, training, scored, fitted);
    }

    /** The years to score on: those asked for, or null for the usual ones where they come after the training. */
    static List<Era> scored(List<String> asked, Era training, FieldData data) {
        List<Era> scored = new ArrayList<>();
        for (String each : asked == null ? TESTS : asked) {
            Era era = Era.of(each, "--test");
            if (asked == null
                    && (era.from() <= training.to() || era.to() > data.pacts().last())) {
                continue;
            }
            within(era, "--test", data);
            if (era.meets(training)) {
                throw Faults.of("--test", era + " has years of the training " + training + ". Maybe years after it?");
            }
            scored.add(era);
        }
        return scored;
    }

    private What wanted() {
        for (What each : What.values()) {
            if (each.name().equalsIgnoreCase(what)) {
                return each;
            }
        }
        throw Faults.of("--what", "\"" + what + "\" is not to be fitted. Maybe opportunity, theory, all or runs?");
    }

    static void within(Era era, String option, FieldData data) {
        int first = data.pacts().first() + 1;
        int last = data.pacts().last();
        if (era.from() < first || era.to() > last) {
            Era known = new Era(first, last);
            String inside = Math.max(first, era.from()) + "-" + Math.min(last, era.to());
            throw Faults.of(
                    option,
                    era + " goes beyond the dyad-years of alliances, which tell what was signed in " + known
                            + ". Maybe " + (era.meets(known) ? inside : known) + "?");
        }
    }

    /**
     * The theories to be fitted, each left under a name of its own; the null, which has no weights, is left out, and a
     * fault where it is named.
     */
    private List<Theory> fitted(List<Faults> found) {
        Map<String, Theory> read = new LinkedHashMap<>();
        for (Theory theory : theories.read(found)) {
            String file = Fitting.file(theory);
            if (theory.weights().values().stream().allMatch(each -> each == 0)) {
                if (theories.given()) {
                    found.add(Faults.of(
                            "--theories",
                            theory.name()
                                    + " gives no reason any weight, so there is none to fit. Maybe leave it out?"));
                }
                continue;
            }
            if (read.put(file, theory) != null) {
                found.add(
                        Faults.of("--theories", "two would be left as " + file + ". Maybe one of them, or two calls?"));
            }
        }
        return List.copyOf(read.values());
    }

    private void tell(Fitting.Outcome outcome, Path place) {
        PrintWriter console = spec.commandLine().getOut();
        if (!quiet) {
            for (FittedValue each : outcome.values()) {
                console.println(String.format(
                        Locale.ROOT,
                        "%-22s %-28s %8.3f (error %.3f; assumed %.3f)",
                        each.theory(),
                        each.parameter(),
                        each.value(),
                        each.error(),
                        each.assumed()));
            }
            EraRank.of(outcome.scores()).stream()
                    .filter(each -> each.place() == 1)
                    .forEach(each -> console.println(each.words()));
            outcome.theories().stream()
                    .findFirst()
                    .ifPresent(each -> console.println(
                            "Use one: concert run SCENARIO --theory " + place.resolve(Fitting.file(each))));
            console.println("Results: " + place);
        }
        outcome.failures().forEach(each -> spec.commandLine().getErr().println("Not fitted: " + each));
    }
}
