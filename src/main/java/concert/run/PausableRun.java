package concert.run;

import concert.condition.answer.Answer;
import concert.condition.past.Chronicle;
import concert.engine.Simulation;
import concert.engine.seat.Seat;
import concert.measure.all.Recorder;
import concert.model.record.TickRecord;
import concert.results.checkpoint.SealedFile;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.scenario.Scenario;
import concert.scenario.asked.Asked;
import concert.scenario.asked.OwnMeasures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A run on its way: it can be saved between ticks, and gone on with from there. */
public final class PausableRun {
    private final Scenario scenario;
    private final Simulation simulation;
    private final Recorder recorder;
    private final Branch branch;
    private final Answer stop;
    private boolean turned;
    private volatile boolean stopped;

    /** Plays a scenario to its end; {@code watcher} sees each tick as it ends. */
    public static Run play(Scenario scenario, Consumer<TickRecord> watcher) {
        return PausableRun.of(scenario, watcher).toEnd();
    }

    /** As {@link #play(Scenario, Consumer)}, with seats taken in states given by their codes. */
    public static Run play(Scenario scenario, Map<String, Seat> seats, Consumer<TickRecord> watcher) {
        return play(scenario, null, seats, watcher);
    }

    /** The same, going on under other settings from a branch on; null for none. */
    public static Run play(Scenario scenario, Branch branch, Map<String, Seat> seats, Consumer<TickRecord> watcher) {
        PausableRun course = PausableRun.of(scenario, branch, watcher);
        seats.forEach(course::seat);
        return course.toEnd();
    }

    private PausableRun(Scenario scenario, Branch branch, Simulation simulation, Recorder recorder) {
        this.scenario = scenario;
        this.branch = branch;
        this.stop = Asked.stop(scenario);
        this.simulation = simulation;
        this.recorder = recorder;
    }

    /** A run about to begin; {@code watcher} sees each tick as it ends. */
    public static PausableRun of(Scenario scenario, Consumer<TickRecord> watcher) {
        return of(scenario, null, watcher);
    }

    /** The same, to go over to other settings on its way; null for none. */
    public static PausableRun of(Scenario scenario, Branch branch, Consumer<TickRecord> watcher) {
        Simulation simulation = new Simulation(scenario.setup());
        return new PausableRun(scenario, branch, simulation, new Recorder(simulation.world(), OwnMeasures.of(scenario)))
                .watched(watcher);
    }

    /** The run of that scenario that was saved in a file; {@code watcher} sees each tick still to come. */
    public static PausableRun load(Scenario scenario, Path file, Consumer<TickRecord> watcher) throws IOException {
        return load(scenario, null, file, watcher);
    }

    /** The same, of a run that went over to other settings on its way, or is still to do so; null for none. */
    public static PausableRun load(Scenario scenario, Branch branch, Path file, Consumer<TickRecord> watcher)
            throws IOException {
        CheckpointFile saved = CheckpointFile.load(file, scenario, branch);
        Simulation simulation = saved.simulation(scenario, branch);
        PausableRun course = new PausableRun(scenario, branch, simulation, saved.recorder(simulation));
        course.turned = saved.branch() != null;
        return course.watched(watcher);
    }

    private PausableRun watched(Consumer<TickRecord> watcher) {
        simulation.listen(recorder);
        if (stop != null) {
            simulation.listen(tick -> note());
            note();
        }
        simulation.listen(watcher);
        return this;
    }

    /** What is run. */
    public Scenario scenario() {
        return scenario;
    }

    /** The run itself, for those who step it tick by tick. */
    public Simulation simulation() {
        return simulation;
    }

    /** Refuses a place for a checkpoint that holds something else; throws {@link concert.document.Faults}. */
    public static void check(Path file) throws IOException {
        SealedFile.check(file);
    }

    /** Plays on until so many ticks are over, and saves the run as it then stands. */
    public void save(int ticks, Path file) throws IOException {
        play(ticks);
        new CheckpointFile(scenario, turned ? branch : null, simulation.snapshot(), recorder.table()).save(file);
    }

    private void play(int ticks) {
        while (simulation.played() < ticks) {
            turn();
            if (stopped || !simulation.tick()) {
                return;
            }
        }
    }

    private void note() {
        stopped = stop.value(new Chronicle(simulation.world(), scenario.calendar(), recorder.soFar())) == 1;
    }

    /** Whether what the scenario is to stop at has come about; may be asked from any thread. */
    public boolean stopped() {
        return stopped;
    }

    /** Whether there is nothing left to play. */
    public boolean over() {
        return stopped || simulation.played() >= simulation.ticks();
    }

    /** Goes over to the other settings when it is time to. */
    private void turn() {
        if (branch != null && !turned && simulation.played() == branch.tick()) {
            simulation.turn(branch.setup(scenario));
            turned = true;
        }
    }

    /** What has been played and measured so far; it goes on changing with the run. */
    public Run soFar() {
        return new Run(scenario, simulation.record(), recorder.table(), branch);
    }

    /** Plays to the end. */
    public Run toEnd() {
        play(simulation.ticks());
        return soFar();
    }

    /** Puts a person, or a script, in the place of the state of that code; null gives it back to its theory. */
    public void seat(String code, Seat seat) {
        simulation.seat(code, seat);
    }
}
