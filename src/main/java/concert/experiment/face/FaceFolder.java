package concert.experiment.face;

import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.played.Origin;
import concert.results.table.TableFiles;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code faces} leaves: the shares, the answers they are counted from, and a page. */
public final class FaceFolder {
    private FaceFolder() {}

    /** Leaves the folder, with a page under its name. */
    public static void leave(FaceResults results, Origin origin, String name, String page, ResultsFolder place)
            throws IOException {
        Map<String, Object> known = known(results, origin);
        place.write(folder -> {
            TableFiles.write(folder, "faces", results.tables());
            Files.writeString(folder.resolve(name), page);
            Manifest.leave(known, folder);
        });
    }

    private static Map<String, Object> known(FaceResults results, Origin origin) {
        Map<String, Object> known =
                new LinkedHashMap<>(origin.known(results.scenarios().get(0)));
        known.put("faces", results.faces().size());
        known.put("theories", results.scenarios().stream().map(Scenario::theory).toList());
        known.put("runs-each", results.asked());
        known.put("failed", results.failures());
        return known;
    }
}
