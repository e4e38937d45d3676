package concert.cli.console;

import concert.results.table.Words;
import concert.scenario.Scenario;

/** A scenario in one line. */
public final class RunHeadline {
    private RunHeadline() {}

    public static String of(Scenario scenario) {
        String last = scenario.calendar().words(scenario.ticks() - 1);
        return scenario.name() + ": " + scenario.calendar().words(0) + " to " + last + ", "
                + Words.count(scenario.ticks(), "tick", "ticks") + ", "
                + Words.count(scenario.states().size(), "state", "states") + ", "
                + Words.few(scenario.theories().keySet().stream().toList(), 4) + ", seed " + scenario.seed();
    }
}
