package concert.cli;

import concert.results.Branch;
import concert.results.Origin;
import concert.scenario.Faults;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of {@code run} that holds back what {@code --set} changes until a tick. */
final class Branching {
    private static final String OPTION = "--branch";

    @Option(
            names = OPTION,
            paramLabel = "TICK",
            description = "Plays so many ticks without --set, then goes on with it: what if, from then on.")
    private Integer tick;

    boolean none() {
        return tick == null;
    }

    /** The scenario that a run begins with. */
    Scenario first(Asked asked, String theory) {
        return none() ? asked.open(theory) : asked.unchanged(theory);
    }

    /** What it goes on with, or null; throws {@link Faults} when that cannot be. */
    Branch of(Scenario before, Asked asked, String theory) {
        if (none()) {
            return null;
        }
        if (tick < 1 || tick >= before.ticks()) {
            throw Faults.of(
                    OPTION,
                    tick + " is no tick to go on from; it must be between 1 and " + (before.ticks() - 1) + ". Maybe "
                            + Math.max(1, before.ticks() / 2) + "?");
        }
        if (asked.settings().list().isEmpty()) {
            throw Faults.of(OPTION, "changes nothing without --set. Maybe --set theory=balance-of-power?");
        }
        Branch.check(asked.settings());
        return new Branch(tick, asked.open(theory)).checked(before);
    }

    /** How the run was asked for. */
    Origin origin(Origin plain) {
        List<String> said = new ArrayList<>(plain.overrides());
        if (!none()) {
            said.add(OPTION + " " + tick);
        }
        return new Origin(plain.given(), plain.sha256(), said);
    }
}
