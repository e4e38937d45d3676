package concert.results;

import concert.engine.Simulation;
import concert.measure.Recorder;
import concert.measure.Table;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One run: what it started from, what happened and what was measured. */
public record Run(Scenario scenario, RunRecord record, Table measures) {
    /** The scenario as it was run, every override and theory in it; enough to run it again. */
    public static final String SCENARIO = "scenario.yaml";

    /** Plays a scenario to its end; {@code watcher} sees each tick as it ends. */
    public static Run play(Scenario scenario, Consumer<TickRecord> watcher) {
        Simulation simulation = new Simulation(scenario.setup());
        Recorder recorder = new Recorder(simulation.world());
        simulation.listen(recorder);
        simulation.listen(watcher);
        return new Run(scenario, simulation.play(), recorder.table());
    }

    /** Leaves the results folder at its place; {@code charts} are drawn before the files are hashed. */
    public void leave(Path place, Origin origin, Adornment charts) throws IOException {
        ResultsFolder.write(place, folder -> fill(folder, origin, charts));
    }

    /** Puts every file into an empty folder, the manifest last. */
    void fill(Path folder, Origin origin, Adornment charts) throws IOException {
        Sheets.write(record, measures, folder);
        String text = scenario.text();
        Files.writeString(folder.resolve(SCENARIO), text, StandardCharsets.UTF_8);
        charts.run(folder, scenario);
        Manifest.of(origin.known(scenario, text), folder).write(folder);
    }
}
