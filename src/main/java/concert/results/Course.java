package concert.results;

import concert.engine.Seat;
import concert.engine.Simulation;
import concert.measure.Recorder;
import concert.model.TickRecord;
import concert.scenario.Scenario;
import concert.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A run on its way: it can be saved between ticks, and gone on with from there. */
public final class Course {
    private final Scenario scenario;
    private final Halfway now;
    private Branch branch;

    private Course(Scenario scenario, Halfway now, Consumer<TickRecord> watcher) {
        this.scenario = scenario;
        this.now = now;
        now.simulation().listen(now.recorder());
        now.simulation().listen(watcher);
    }

    /** A run about to begin; {@code watcher} sees each tick as it ends. */
    public static Course of(Scenario scenario, Consumer<TickRecord> watcher) {
        Simulation simulation = new Simulation(scenario.setup());
        Recorder recorder = new Recorder(simulation.world());
        Halfway start = new Halfway(Version.current(), mark(scenario), simulation, recorder);
        return new Course(scenario, start, watcher);
    }

    /** The run of that scenario that was saved in a file; {@code watcher} sees each tick still to come. */
    public static Course load(Scenario scenario, Path file, Consumer<TickRecord> watcher) throws IOException {
        return new Course(scenario, Halfway.load(file, mark(scenario)), watcher);
    }

    private static String mark(Scenario scenario) {
        return Hash.of(ScenarioWriter.writeWhole(scenario).getBytes(StandardCharsets.UTF_8));
    }

    /** What is run. */
    public Scenario scenario() {
        return scenario;
    }

    /** The run itself, for those who step it tick by tick. */
    public Simulation simulation() {
        return now.simulation();
    }

    /** Plays on until so many ticks are over, and saves the run as it then stands. */
    public void save(int ticks, Path file) throws IOException {
        play(ticks);
        now.save(file);
    }

    private void play(int ticks) {
        while (now.simulation().played() < ticks && now.simulation().tick()) {
            // each tick does its own work
        }
    }

    /** Plays on until the branch, and goes on under its settings. */
    public void turn(Branch other) {
        play(other.tick());
        now.simulation().turn(other.setup(scenario));
        branch = other;
    }

    /** What has been played and measured so far; it goes on changing with the run. */
    public Run soFar() {
        return new Run(scenario, now.simulation().record(), now.recorder().table(), branch);
    }

    /** Plays to the end. */
    public Run toEnd() {
        return new Run(scenario, now.simulation().play(), now.recorder().table(), branch);
    }

    /** Puts a person, or a script, in the place of the state of that code; null gives it back to its theory. */
    public void seat(String code, Seat seat) {
        now.simulation().seat(code, seat);
    }
}
