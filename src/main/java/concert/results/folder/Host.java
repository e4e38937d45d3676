package concert.results.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may vary between two runs of the same: when, on which machine, and files that depend on its fonts. */
final class Host {
    private Host() {}

    /** The manifest's block. */
    static Map<String, Object> block(Map<String, String> hashes) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("written", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        block.put("java", System.getProperty("java.version"));
        block.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        block.put("files", hashes);
        return block;
    }
}
