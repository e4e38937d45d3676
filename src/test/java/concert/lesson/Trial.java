package concert.lesson;

import concert.engine.Simulation;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Setup;
import java.util.List;
import java.util.stream.Stream;

/**
 * A world to be run on many seeds, as a command line names it.
 *
 * @param world the scenario's name
 * @param theory of every state
 * @param changes of the scenario, each {@code PATH=VALUE}
 */
record Trial(String world, String theory, List<String> changes) {
    static Trial of(String world, String theory, String... changes) {
        return new Trial(world, theory, List.of(changes));
    }

    /** The same with one more change. */
    Trial with(String change) {
        return new Trial(
                world,
                theory,
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /** The world read once, to be run on any seed. */
    Scenario read() {
        return Scenarios.open(world, Overrides.of(changes).withTheory(theory));
    }

    /** What happened on a seed. */
    static Story play(Scenario scenario, long seed) {
        Setup first = scenario.setup();
        Setup seeded = new Setup(
                first.calendar(),
                first.world(),
                first.parameters(),
                first.rules(),
                first.shocks(),
                seed,
                first.ticks());
        return new Story(new Simulation(seeded).play());
    }

    /** The command that runs it on a seed and leaves the results in a folder of {@code results/lesson/}. */
    String command(long seed, String folder) {
        StringBuilder line = new StringBuilder("concert run " + world + " --theory " + theory);
        for (String each : changes) {
            line.append(" --set ").append(each.contains(" ") ? '"' + each + '"' : each);
        }
        return line + " --seed " + seed + " --out results/lesson/" + folder;
    }
}
