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
import concert.experiment.calibration.Calibration;
import concert.experiment.calibration.CalibrationFolder;
import concert.experiment.calibration.CalibrationOrder;
import concert.experiment.calibration.FactChange;
import concert.experiment.calibration.FreeParameter;
import concert.experiment.calibration.FreeParameters;
import concert.experiment.calibration.HistoricalOrigins;
import concert.experiment.calibration.ParticleFile;
import concert.experiment.calibration.ToldFact;
import concert.experiment.calibration.TrialWorld;
import concert.experiment.fact.FactBand;
import concert.experiment.fit.Era;
import concert.history.data.FieldData;
import concert.history.file.DataFormat;
import concert.report.fit.CalibrationPage;
import concert.results.folder.ResultsFolder;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.ScenarioSource;
import concert.theory.book.Parameter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code fit --what runs}: parameters from the facts of runs.
 *
 * @param train years whose worlds are tried, or null
 * @param tests years whose worlds the values found are then held against, or null for the usual ones
 */
record CalibrationStudy(
        DataOptions sources,
        String train,
        List<String> tests,
        TheoriesOption theories,
        CalibrationOptions options,
        Place place,
        CommandSpec spec) {

    /** Where the results go, and how they are made. */
    record Place(Path out, boolean quiet, ThreadsOption parallel, ForceOption replacing) {}

    /** Worlds with the data files that they are of. */
    private record Worlds(List<TrialWorld> list, List<TrialWorld> tests, List<String> data) {}

    /** Does it and returns the exit code. */
    int call() throws IOException {
        place.parallel.threads();
        List<Faults> found = new ArrayList<>();
        checkOptions(found);
        Worlds worlds = worlds(found);
        CalibrationOrder order = order(worlds, found);
        ResultsFolder folder = place.replacing.folder(
                place.out, ParticleFile.FILE, spec.commandLine().getErr());
        ParticleFile file = ParticleFile.open(folder, order, options.resume());
        Optional<Calibration.Outcome> outcome;
        try (InterruptHandler brake = InterruptHandler.onCtrlC(this::farewell);
                Progress progress = Progress.of("Particles", Calibration.size(order), place.quiet)) {
            Calibration calibration = new Calibration(order, place.parallel.runner());
            Optional<List<ToldFact>> start = calibration.start(progress::step, brake);
            if (start.isPresent()) {
                CalibrationFolder.begin(order, worlds.data, file, folder);
            }
            outcome = start.isEmpty() ? Optional.empty() : calibration.run(start.get(), file, progress::step, brake);
            if (outcome.isPresent()) {
                String page = CalibrationPage.html(outcome.get(), worlds.data);
                CalibrationFolder.leave(outcome.get(), worlds.data, Map.entry(CalibrationPage.FILE, page), folder);
            }
        }
        outcome.ifPresent(this::tell);
        return outcome.isPresent() && outcome.get().untold(true) == 0 ? 0 : ErrorHandler.FAILED;
    }

    private void farewell() {
        InterruptHandler.say(spec, "Stopped; the particles that were tried are kept. --resume goes on with the rest.");
    }

    private void checkOptions(List<Faults> found) {
        if (options.scenario() != null && tests != null) {
            found.add(Faults.of("--test", "goes with --data, not with --scenario. Maybe leave it out?"));
        }
        if (options.scenario() != null && sources.given()) {
            found.add(Faults.of("--scenario", "is one world and --data are many. Maybe one of the two?"));
        }
        if (options.scenario() != null && train != null) {
            found.add(Faults.of("--train", "goes with --data, not with --scenario. Maybe --years for longer runs?"));
        }
        if (options.scenario() == null && train == null) {
            found.add(Faults.of(
                    "--train", "says from which years worlds are taken. Maybe --train 1816-1913, or --scenario NAME?"));
        }
        options.budget(options.parameters().size(), found);
        if (theories.given()) {
            theories.read(found);
        }
        if (options.parameters().isEmpty()) {
            found.add(Faults.of(
                    FreeParameters.OPTION,
                    "names nothing to find. Maybe one that `list parameters` shows, such as " + Parameter.WAR_COST.key()
                            + "?"));
        }
        Faults.settle(found);
    }

    private Worlds worlds(List<Faults> found) throws IOException {
        List<String> under = theories.given() ? List.copyOf(theories.names()) : List.of("");
        List<TrialWorld> worlds = new ArrayList<>();
        if (options.scenario() != null) {
            ScenarioSource source = ScenarioSource.of(options.scenario());
            Scenario plain = source.open(Overrides.none());
            int ticks = options.years() * plain.calendar().perYear();
            under.forEach(theory -> worlds.add(TrialWorld.of(source, theory, ticks)));
            return new Worlds(worlds, List.of(), List.of());
        }
        FieldData data = sources.read(DataFormat.SYSTEM, DataFormat.NMC, DataFormat.CAPITALS, DataFormat.DYADS);
        Era era = Era.of(train, "--train");
        FitCommand.within(era, "--train", data);
        List<TrialWorld> others = new ArrayList<>();
        for (Era each : FitCommand.scored(tests, era, data)) {
            int years = Math.min(options.years(), each.to() - each.from() + 1);
            others.addAll(of(data, each, years, under));
        }
        return new Worlds(of(data, era, options.years(), under), others, data.sources());
    }

    private List<TrialWorld> of(FieldData data, Era era, int years, List<String> under) {
        int[] span = {era.from(), era.to()};
        List<TrialWorld> worlds = new ArrayList<>();
        for (Scenario each : HistoricalOrigins.of(data, span, years, options.origins())) {
            under.forEach(theory -> worlds.add(TrialWorld.of(each, theory)));
        }
        return worlds;
    }

    private CalibrationOrder order(Worlds worlds, List<Faults> found) {
        boolean several = theories.given() && theories.names().size() > 1;
        FreeParameters reader = new FreeParameters(worlds.list.get(0).plain(), several, found);
        List<FreeParameter> parameters = reader.read(options.parameters());
        CalibrationOrder.Budget budget = options.budget(parameters.size(), new ArrayList<>());
        Faults.settle(found);
        return new CalibrationOrder(parameters, worlds.list, worlds.tests, FactBand.shipped(), budget, options.seed());
    }

    private void tell(Calibration.Outcome outcome) {
        PrintWriter console = spec.commandLine().getOut();
        if (!place.quiet) {
            outcome.found()
                    .forEach(each -> console.println(String.format(
                            Locale.ROOT,
                            "%-28s %9.4g (95 %% %.4g to %.4g; started from %.4g; narrowed by %.0f %%)",
                            each.parameter().name(),
                            each.value(),
                            each.posterior().low(),
                            each.posterior().high(),
                            each.parameter().start(),
                            Math.rint(100 * each.narrowed()) + 0.0)));
            facts("In the worlds tried", outcome.facts(false));
            facts("In worlds of other years", outcome.facts(true));
            console.println("Use them: concert run SCENARIO @" + place.out.resolve(CalibrationFolder.SETTINGS));
            console.println("Results: " + place.out);
            console.println("Page: " + place.out.resolve(CalibrationPage.FILE));
        }
        PrintWriter err = spec.commandLine().getErr();
        if (outcome.untold(true) > 0) {
            err.println(outcome.untold(true) + " particles had a run that failed; " + ParticleFile.FILE + " says why.");
        }
    }

    private void facts(String where, List<FactChange> facts) {
        if (!facts.isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: distance from history's facts %.2f at the start, %.2f at these values; %d and %d of %d facts"
                                    + " in their bands.",
                            where,
                            Calibration.Outcome.distance(facts, false),
                            Calibration.Outcome.distance(facts, true),
                            Calibration.Outcome.inside(facts, false),
                            Calibration.Outcome.inside(facts, true),
                            facts.size()));
        }
    }
}
