package concert.run;

import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.folder.Version;
import concert.results.played.Branch;
import concert.scenario.Scenario;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The finished runs of a batch that was stopped: those in its results folder, and those that a killed process had not
 * put there yet. A run is taken only when it is what would be played now, by the same version, to the last file.
 *
 * @param results folder of the batch, or null for none
 * @param taken folders of killed processes, removed in the end
 * @param branch what the runs go over to, or null
 */
public record HeldRuns(Path results, List<Path> taken, Branch branch) implements AutoCloseable {
    /** Nothing is held. */
    public static final HeldRuns NONE = new HeldRuns(null, List.of(), null);

    /** What there is for a place. */
    public static HeldRuns of(ResultsFolder place, Branch branch) throws IOException {
        return new HeldRuns(place.place(), place.takeOver(), branch);
    }

    /** The folder of a finished run by its name, null when there is none of this scenario. */
    Path find(String name, Scenario scenario) throws IOException {
        List<Path> places = new ArrayList<>(taken);
        if (results != null) {
            places.add(results);
        }
        for (Path each : places) {
            Path run = each.resolve(name);
            if (Files.isRegularFile(run.resolve(Manifest.FILE)) && same(run, scenario)) {
                return run;
            }
        }
        return null;
    }

    private boolean same(Path run, Scenario scenario) throws IOException {
        Branch turned = branch == null ? null : branch.with(scenario.seed());
        return current(run, turned)
                && holds(run, Manifest.SCENARIO, ScenarioWriter.writeWhole(scenario))
                && holds(run, Branch.FILE, turned == null ? null : ScenarioWriter.writeWhole(turned.after()))
                && ResultsFolder.whole(run);
    }

    private static boolean current(Path run, Branch turned) throws IOException {
        try {
            Manifest manifest = Manifest.read(run.resolve(Manifest.FILE));
            String tick = turned == null ? "" : Integer.toString(turned.tick());
            return manifest.text("concert").equals(Version.current())
                    && manifest.text(Manifest.BRANCH).equals(tick)
                    && !manifest.content().containsKey(Manifest.HUMAN);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean holds(Path run, String file, String text) throws IOException {
        Path place = run.resolve(file);
        return text == null
                ? Files.notExists(place)
                : Files.isRegularFile(place)
                        && Arrays.equals(Files.readAllBytes(place), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes what killed processes left. */
    @Override
    public void close() throws IOException {
        for (Path each : taken) {
            ResultsFolder.delete(each);
        }
    }
}
