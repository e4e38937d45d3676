package concert.run;

import concert.document.Faults;
import concert.engine.Simulation;
import concert.engine.SimulationSnapshot;
import concert.measure.Table;
import concert.measure.all.Recorder;
import concert.results.checkpoint.CheckpointReader;
import concert.results.checkpoint.CheckpointWriter;
import concert.results.checkpoint.SealedFile;
import concert.results.checkpoint.form.DamagedException;
import concert.results.checkpoint.form.Extent;
import concert.results.folder.Version;
import concert.results.played.Branch;
import concert.scenario.Scenario;
import concert.scenario.asked.OwnMeasures;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A run half-way, as a checkpoint holds it.
 *
 * @param scenario as run
 * @param branch it went over to, or null for none so far
 * @param run as it stands between two ticks
 * @param measures of the ticks so far
 */
record CheckpointFile(Scenario scenario, Branch branch, SimulationSnapshot run, Table measures) {

    void save(Path file) throws IOException {
        SealedFile.write(
                file,
                Version.current(),
                run.ticks().size(),
                out -> new CheckpointWriter(out)
                        .scenario(
                                ScenarioWriter.writeWhole(scenario),
                                branch == null ? 0 : branch.tick(),
                                branch == null ? "" : ScenarioWriter.writeWhole(branch.after()))
                        .run(run)
                        .measures(measures));
    }

    /**
     * Reads one of the scenario and branch that are asked for, null for none.
     *
     * @throws Faults when it is no checkpoint, is damaged, of another version or of another run
     */
    static CheckpointFile load(Path file, Scenario asked, Branch turn) throws IOException {
        try {
            SealedFile sealed = SealedFile.open(file);
            if (!sealed.version().equals(Version.current())) {
                throw new DamagedException("of version " + sealed.version() + "; this is " + Version.current());
            }
            return read(sealed, new SameRun(file, asked, turn));
        } catch (OutOfMemoryError large) {
            throw Faults.of(file.toString(), "is more than the memory holds. Maybe java -Xmx8g?");
        } catch (DamagedException wrong) {
            throw Faults.of(
                    file.toString(),
                    "is " + wrong.getMessage() + ". Maybe the file that --checkpoint left, or a new run?");
        }
    }

    private static CheckpointFile read(SealedFile sealed, SameRun same) throws IOException {
        try (CheckpointReader in = new CheckpointReader(sealed.content())) {
            Scenario scenario = scenario(in.scenario());
            CheckpointReader.Turned turned = in.turned();
            Branch branch = turned.tick() == 0 ? null : new Branch(turned.tick(), scenario(turned.settings()));
            same.check(scenario, branch, sealed.ticks());
            int states = scenario.states().size();
            int axes = scenario.axes().size();
            SimulationSnapshot run =
                    in.run(Extent.of(states, axes, Reasons.names().size(), sealed.ticks()));
            return new CheckpointFile(scenario, branch, run, in.measures(Recorder.names(OwnMeasures.of(scenario))));
        }
    }

    private static Scenario scenario(String text) throws DamagedException {
        try {
            return Scenarios.read("its scenario", text, Overrides.none());
        } catch (Faults unsound) {
            throw new DamagedException("damaged: " + unsound.list().get(0));
        }
    }

    /** The run itself, of a scenario that may have other ticks, under what it went over to if it did. */
    Simulation simulation(Scenario asked, Branch turn) {
        boolean over = branch != null;
        return new Simulation(asked.setup(), over ? turn.setup(asked) : asked.setup(), run);
    }

    /** The recorder that goes on with its measures. */
    Recorder recorder(Simulation simulation) {
        return new Recorder(simulation.world(), OwnMeasures.of(scenario), measures, run.ticks());
    }
}
