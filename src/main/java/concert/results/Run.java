package concert.results;

import concert.measure.Table;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.scenario.Scenario;
import concert.scenario.ScenarioWriter;
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
        return Course.of(scenario, watcher).toEnd();
    }

    /** Leaves the results folder at its place; {@code charts} are drawn before the files are hashed. */
    public void leave(Path place, Origin origin, Adornment charts) throws IOException {
        ResultsFolder.write(place, folder -> fill(folder, origin, charts));
    }

    private void fill(Path folder, Origin origin, Adornment charts) throws IOException {
        Sheets.write(record, measures, folder);
        Files.writeString(folder.resolve(SCENARIO), ScenarioWriter.writeWhole(scenario), StandardCharsets.UTF_8);
        Manifest manifest = Manifest.of(origin.known(scenario), folder);
        charts.run(folder, manifest);
        manifest.signed(folder).write(folder);
    }
}
