package concert.run;

import concert.results.Sheets;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.played.Branch;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Leaves the results folder of one run: its tables, networks, scenario, charts and manifest. */
public final class RunFolder {
    private RunFolder() {}

    /** Leaves the results folder at its place; {@code charts} are drawn before the files are hashed. */
    public static void leave(Run run, Path place, Origin origin, RunArtifacts charts) throws IOException {
        leave(run, ResultsFolder.at(place, false), origin, charts);
    }

    /** The same in a folder that may be one to replace what was changed by hand. */
    public static void leave(Run run, ResultsFolder place, Origin origin, RunArtifacts charts) throws IOException {
        place.write(folder -> fill(run, folder, origin, charts));
    }

    private static void fill(Run run, Path folder, Origin origin, RunArtifacts charts) throws IOException {
        Sheets.write(run, folder);
        Files.writeString(
                folder.resolve(Manifest.SCENARIO), ScenarioWriter.writeWhole(run.scenario()), StandardCharsets.UTF_8);
        Branch branch = run.branch();
        Map<String, Object> known = origin.known(run.scenario());
        if (branch != null) {
            Files.writeString(
                    folder.resolve(Branch.FILE), ScenarioWriter.writeWhole(branch.after()), StandardCharsets.UTF_8);
            known.put(Manifest.BRANCH, branch.tick());
            TreeSet<String> theories = new TreeSet<>(run.scenario().theories().keySet());
            theories.addAll(branch.after().theories().keySet());
            known.put("theories", List.copyOf(theories));
        }
        if (!run.human().isEmpty()) {
            known.put(Manifest.HUMAN, run.human());
        }
        Manifest manifest = Manifest.of(known, folder);
        charts.run(folder, manifest);
        manifest.signed(folder).write(folder);
    }
}
