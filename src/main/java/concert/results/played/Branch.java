package concert.results.played;

import concert.document.Faults;
import concert.model.event.Shock;
import concert.results.folder.Manifest;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Setup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Other settings from a tick on, so that a counterfactual shares its past. What states are set to then befalls them as
 * the events of a scenario do; theories, parameters and events still to come take the place of the old ones.
 *
 * @param tick the first under the other settings, at least 1
 * @param after the scenario with the other settings in it
 */
public record Branch(int tick, Scenario after) {
    /** The scenario with the other settings, beside that of the past. */
    public static final String FILE = Manifest.BRANCH_SCENARIO;

    private static final String OPEN =
            "(default-)?theory|theory\\..+|(theories|parameters|publicity|events|drivers)\\..+"
                    + "|states\\.[^.]+\\.(theory|capability|regime|revisionism|identity(\\..+)?)|relations\\.[^.]+\\.rivalry";
    private static final String FIRST =
            "(.+\\.)?parameters\\.(first-trust|trust-(democracy|affinity|rivalry)|historical-capability)";
    private static final String WHAT =
            "What can is theory, default-theory, theories, parameters, publicity, events and drivers to come,"
                    + " theory, capability, regime, revisionism and identity of a state, and rivalry of a pair.";

    /** Refuses settings that only the start of a run can have; throws {@link Faults} with all of them. */
    public static void check(Overrides settings) {
        List<Faults> found = new ArrayList<>();
        for (Overrides.Change each : settings.list()) {
            if (!each.path().matches(OPEN) || each.path().matches(FIRST)) {
                found.add(Faults.of(
                        each.source(),
                        "is what a run starts from and cannot change on its way. " + WHAT
                                + " Maybe without --branch?"));
            }
        }
        Faults.settle(found);
    }

    /** The branch of a results folder, or null. */
    public static Branch of(Manifest manifest, Path folder) {
        String tick = manifest.text(Manifest.BRANCH);
        if (tick.isEmpty()) {
            return null;
        }
        if (!tick.matches("[1-9][0-9]{0,5}")) {
            throw Faults.of(
                    folder.resolve(Manifest.FILE).toString(),
                    Manifest.BRANCH + " is " + tick + "; it must be a tick from 1 on. Maybe the " + Manifest.FILE
                            + " that a run left?");
        }
        return new Branch(
                Integer.parseInt(tick), Scenarios.open(folder.resolve(FILE).toString(), Overrides.none()));
    }

    /** This, once its past is found to be that of another scenario; throws {@link Faults} when it is not. */
    public Branch checked(Scenario before) {
        setup(before);
        return this;
    }

    /** The same for a run on another seed. */
    public Branch with(long seed) {
        return new Branch(tick, after.with(seed));
    }

    /**
     * What holds from the tick on in a run of another scenario; throws {@link Faults} when the past is not the same.
     *
     * @param before the scenario that was run until then
     */
    public Setup setup(Scenario before) {
        same(codes(before), codes(after), "the states");
        Setup then = before.setup();
        Setup now = after.setup();
        same(past(then), past(now), "events or drivers");
        for (int state = 0; state < before.states().size(); state++) {
            StateEntry mine = before.states().get(state);
            if (mine.capability() == after.states().get(state).capability()) {
                same(then.world().capability(state), now.world().capability(state), "drivers." + mine.code());
            }
        }
        List<Shock> shocks = new ArrayList<>(now.shocks());
        shocks.removeIf(each -> each.tick() < tick);
        states(before, shocks);
        rivalries(before, shocks);
        return new Setup(now.calendar(), now.world(), now.parameters(), now.rules(), shocks, now.seed(), now.ticks());
    }

    private static List<String> codes(Scenario scenario) {
        return scenario.states().stream().map(StateEntry::code).toList();
    }

    private void same(Object mine, Object yours, String what) {
        if (!mine.equals(yours)) {
            throw Faults.of(
                    "--branch",
                    what + " would change before tick " + tick
                            + ", in the past that both share. Maybe a later event, or" + " an earlier branch?");
        }
    }

    private List<String> past(Setup setup) {
        return setup.shocks().stream()
                .filter(each -> each.tick() < tick)
                .map(each -> String.join(
                        " ",
                        Integer.toString(each.tick()),
                        each.type(),
                        Integer.toString(each.state()),
                        Integer.toString(each.other()),
                        each.detail()))
                .toList();
    }

    private void states(Scenario before, List<Shock> shocks) {
        for (int state = 0; state < before.states().size(); state++) {
            StateEntry mine = before.states().get(state);
            StateEntry yours = after.states().get(state);
            if (differ(mine.capability(), yours.capability())) {
                shocks.add(new Shock.Capability(tick, state, yours.capability()));
            }
            if (differ(mine.regime(), yours.regime())) {
                shocks.add(new Shock.Regime(tick, state, yours.regime()));
            }
            if (differ(mine.revisionism(), yours.revisionism())) {
                shocks.add(new Shock.Leader(tick, state, yours.revisionism()));
            }
            if (!mine.identity().equals(yours.identity()) && !yours.identity().isEmpty()) {
                double[] place = yours.identity().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                shocks.add(new Shock.Identity(tick, state, place));
            }
        }
    }

    /** Whether a figure is another and is given: an unborn state may leave it to its parent. */
    private static boolean differ(double mine, double yours) {
        return mine != yours && !Double.isNaN(yours);
    }

    private void rivalries(Scenario before, List<Shock> shocks) {
        Map<String, Double> old = new TreeMap<>();
        before.relations().forEach(each -> old.put(key(each), each.rivalry()));
        List<String> codes = codes(after);
        for (RelationEntry each : after.relations()) {
            if (old.getOrDefault(key(each), 0.0) != each.rivalry()) {
                int first = codes.indexOf(each.first());
                shocks.add(new Shock.Rivalry(tick, first, codes.indexOf(each.second()), each.rivalry()));
            }
        }
    }

    private static String key(RelationEntry each) {
        return each.first() + "-" + each.second();
    }
}
