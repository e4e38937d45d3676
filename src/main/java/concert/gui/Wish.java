package concert.gui;

import concert.results.Hash;
import concert.results.Origin;
import concert.results.Words;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be played: a scenario and its changes, just as a command line would ask for them.
 *
 * @param scenario a file, a name or a generator
 * @param theory for every state; empty to leave each its own
 * @param seed as written; empty for the scenario's
 * @param dials the numbers that were turned, as written
 */
public record Wish(String scenario, String theory, String seed, Map<Dial, String> dials) {
    public Wish {
        Map<Dial, String> ordered = new EnumMap<>(Dial.class);
        ordered.putAll(dials);
        dials = Map.copyOf(ordered);
    }

    /** A scenario as it stands. */
    public static Wish of(String scenario) {
        return new Wish(scenario, "", "", Map.of());
    }

    /** The same under another theory. */
    public Wish withTheory(String other) {
        return new Wish(scenario, other, seed, dials);
    }

    /** The scenario with its changes; throws {@link concert.scenario.Faults}. */
    public Scenario open() {
        return Scenarios.open(scenario, overrides());
    }

    /** The same cut to so many ticks, as a run that was stopped there would have been asked for. */
    public Scenario open(int ticks) {
        return Scenarios.open(scenario, overrides().with("ticks", Integer.toString(ticks), "--ticks"));
    }

    private Overrides overrides() {
        Overrides overrides =
                theory.isEmpty() ? Overrides.none() : Overrides.none().withTheory(theory);
        if (!seed.isEmpty()) {
            overrides = overrides.with("seed", seed, "--seed");
        }
        for (Dial each : Dial.values()) {
            if (dials.containsKey(each)) {
                overrides = overrides.with(each.path(), dials.get(each));
            }
        }
        return overrides;
    }

    /** The changes as a manifest notes them; cut to so many ticks, or whole for 0. */
    public Origin origin(int ticks) {
        return new Origin(scenario, Hash.of(Scenarios.bytes(scenario)), options(ticks));
    }

    private List<String> options(int ticks) {
        List<String> options = new ArrayList<>();
        if (!theory.isEmpty()) {
            options.add("--theory " + theory);
        }
        if (ticks > 0) {
            options.add("--ticks " + ticks);
        }
        if (!seed.isEmpty()) {
            options.add("--seed " + seed);
        }
        for (Dial each : Dial.values()) {
            if (dials.containsKey(each)) {
                options.add("--set " + each.path() + "=" + dials.get(each));
            }
        }
        return options;
    }

    /** The headless command that plays the same; cut to so many ticks, or whole for 0. */
    public String command(int ticks) {
        StringBuilder command = new StringBuilder("concert run ").append(Words.quoted(scenario));
        for (String each : options(ticks)) {
            int space = each.indexOf(' ');
            command.append(' ').append(each, 0, space + 1).append(Words.quoted(each.substring(space + 1)));
        }
        return command.toString();
    }
}
