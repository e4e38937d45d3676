package concert.chart.draw;

import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a chart is from: the line under it.
 *
 * @param scenario name of the scenario
 * @param theory name of the theory, or "mixed theories"
 * @param seed of the run, or of the runs
 * @param version of Concert
 */
public record Caption(String scenario, String theory, String seed, String version) {

    /** As the manifest of a folder tells it; what the manifest leaves out is left out. */
    public static Caption of(Path folder) throws IOException {
        return of(Manifest.read(folder.resolve(Manifest.FILE)));
    }

    /** As a manifest tells it; what it leaves out is left out. */
    public static Caption of(Manifest manifest) {
        String name = manifest.text("name").isEmpty() ? manifest.text("scenario") : manifest.text("name");
        return new Caption(name, theory(manifest), seeds(manifest), manifest.text("concert"));
    }

    private static String theory(Manifest manifest) {
        List<String> theories = manifest.list("theories");
        return theories.size() > 1 ? "mixed theories" : String.join("", theories);
    }

    private static String seeds(Manifest manifest) {
        List<String> seeds = manifest.list("seeds");
        return seeds.isEmpty() ? manifest.text("seed") : seeds.get(0) + " to " + seeds.get(seeds.size() - 1);
    }

    /** The line itself. */
    public String line() {
        List<String> parts = List.of(scenario, theory, seed.isEmpty() ? "" : "seed " + seed, "Concert " + version);
        return TextLayout.clean(String.join(
                "  \u00b7  ", parts.stream().filter(part -> !part.isEmpty()).toList()));
    }
}
