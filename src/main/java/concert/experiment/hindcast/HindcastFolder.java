package concert.experiment.hindcast;

import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.TableFiles;
import concert.theory.book.Theory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code hindcast} leaves: the scores, the chances that they are made of, and a page. */
public final class HindcastFolder {
    private HindcastFolder() {}

    /**
     * Leaves the folder.
     *
     * @param known what else the manifest is to say, such as the data files and the runs that failed
     * @param page name and content
     */
    public static void leave(
            HindcastResults results, Map<String, Object> known, Map.Entry<String, String> page, ResultsFolder place)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(known(results.order()));
        all.putAll(known);
        place.write(folder -> {
            TableFiles.write(folder, "hindcast", results.tables());
            write(page, folder);
            Manifest.leave(all, folder);
        });
    }

    private static void write(Map.Entry<String, String> page, Path folder) throws IOException {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }

    private static Map<String, Object> known(HindcastOrder order) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("hindcast", order.from() + "-" + order.to());
        known.put("every", order.every());
        known.put("horizons", order.horizons());
        known.put("theories", order.theories().stream().map(Theory::name).toList());
        known.put("runs-each", order.runs());
        known.put("seed", order.seed());
        return known;
    }
}
