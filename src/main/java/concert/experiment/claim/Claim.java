package concert.experiment.claim;

import concert.document.Fault;
import concert.document.Faults;
import concert.document.Place;
import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.all.Observables;
import concert.run.RunRequest;
import concert.scenario.book.Overrides;
import concert.scenario.design.ClaimFile;
import concert.scenario.design.DesignFile.Setting;
import concert.scenario.design.Predictions.Said;
import concert.scenario.library.ScenarioSource;
import concert.scenario.library.Scenarios;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A claim ready to be tried: every side of it opened and checked in every world and under every theory.
 *
 * @param file what it was read from
 * @param observable what is read off each run
 * @param theories names of the rule sets
 */
public record Claim(ClaimFile file, Observable observable, List<String> theories) {

    /** A side of the comparison. */
    public enum Side {
        BASE,
        THEN
    }

    /** The claim of a file; throws {@link Faults} with what is wrong with it, its settings left aside. */
    public static Claim of(ClaimFile file) {
        List<Faults> found = new ArrayList<>();
        Observable observable = Observables.of(file.observable());
        if (observable == null) {
            found.add(Faults.of(
                    file.source(),
                    "there is no observable \"" + file.observable() + "\"."
                            + Nearest.mend(file.observable(), Observables.names())));
        }
        file.theories().forEach(each -> check(file.source(), each, () -> Scenarios.theory(each), found));
        file.worlds()
                .forEach(each -> check(
                        file.source(),
                        each.scenario(),
                        () -> Scenarios.open(each.scenario(), Overrides.none()),
                        found));
        file.predictions().all().forEach(each -> known(each, found));
        Faults.settle(found);
        List<String> theories = file.theories().isEmpty()
                ? Scenarios.theories().stream().map(Scenarios.Listing::name).toList()
                : file.theories();
        return new Claim(file, observable, theories);
    }

    /** Opens what a claim names; a fault of it is one of the claim's file. */
    private static void check(String source, String name, Runnable open, List<Faults> found) {
        try {
            open.run();
        } catch (Faults wrong) {
            wrong.list().forEach(each -> found.add(Faults.of(source, name + ": " + each.message())));
        }
    }

    /** A theory of which something is predicted is one that can be opened. */
    private static void known(Said said, List<Faults> found) {
        try {
            Scenarios.theory(said.theory());
        } catch (Faults wrong) {
            Place at = said.where();
            wrong.list()
                    .forEach(each -> found.add(new Faults(List.of(new Fault(
                            at.source(),
                            at.line(),
                            at.column(),
                            "predicted: " + said.theory() + ": " + each.message())))));
        }
    }

    /** The sides there are: one for a level. */
    public List<Side> sides() {
        return file.compares() ? List.of(Side.BASE, Side.THEN) : List.of(Side.THEN);
    }

    /** The seeds of a cell: those of the file, or so many from its first on. */
    public long[] seeds(int replications) {
        return LongStream.range(0, replications > 0 ? replications : file.replications())
                .map(at -> file.seed() + at)
                .toArray();
    }

    /** The changes that make one cell of the trial, in their order: world, side, then what is switched off. */
    public List<Setting> settings(ClaimFile.World world, Side side, boolean ablated) {
        List<Setting> settings = new ArrayList<>(world.settings());
        settings.addAll(side == Side.BASE ? file.base() : file.then());
        if (ablated) {
            settings.addAll(file.ablation());
        }
        return settings;
    }

    /** The run that a cell of the trial asks for, its seed aside. */
    public static RunRequest request(ScenarioSource source, String theory, List<Setting> settings) {
        RunRequest request = RunRequest.of(source).withTheory(theory);
        for (Setting each : settings) {
            request = each.path().equals(Overrides.EVERY_THEORY)
                    ? request.withTheory(each.value(), each.where())
                    : request.with(each.path(), each.value(), each.where());
        }
        return request;
    }
}
