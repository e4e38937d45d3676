package concert.experiment.calibration;

import concert.document.Faults;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.ScenarioSource;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import concert.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A world that values are tried in.
 *
 * @param name in words, such as "World 1870"
 * @param theory that every state is put under, or empty for those of the world's own file
 * @param opened it under changes; throws {@link Faults} for those that it cannot take
 */
public record TrialWorld(String name, String theory, Function<Overrides, Scenario> opened) {

    /** A scenario as asked for, for so many ticks; 0 leaves them to its file. */
    public static TrialWorld of(ScenarioSource source, String theory, int ticks) {
        return new TrialWorld(
                source.given(),
                theory,
                changes -> source.open(
                        ticks == 0
                                ? under(changes, theory)
                                : under(changes, theory).with("ticks", Integer.toString(ticks), "--years")));
    }

    /** A world that is there, such as an imported one. */
    public static TrialWorld of(Scenario world, String theory) {
        String text = ScenarioWriter.writeWhole(world);
        return new TrialWorld(
                world.name(), theory, changes -> Scenarios.read(world.name(), text, under(changes, theory)));
    }

    private static Overrides under(Overrides changes, String theory) {
        return theory.isEmpty() ? changes : changes.withTheory(theory, "--theories " + theory);
    }

    /** As it stands. */
    public Scenario plain() {
        return opened.apply(Overrides.none());
    }

    /** What it is called beside others. */
    public String label() {
        return theory.isEmpty() ? name : name + " under " + theory;
    }

    /** A mark of all that its runs depend on beside the values tried. */
    String mark() {
        return Hash.of(ScenarioWriter.writeWhole(plain()).getBytes(StandardCharsets.UTF_8));
    }
}
