package concert.report.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The replay's own style, frame and script, kept as small files. */
final class ReplayCode {
    private static final List<String> STYLES = List.of("layout.css", "map.css", "panel.css");

    /** In the order in which they are read. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "record.js",
            "words.js",
            "bars.js",
            "news.js",
            "statepanel.js",
            "treatypanel.js",
            "lifelines.js",
            "ground.js",
            "network.js",
            "labels.js",
            "map.js",
            "filters.js",
            "scrubber.js",
            "replay.js",
            "start.js");

    private ReplayCode() {}

    static String style() {
        return all(STYLES);
    }

    /** One function that keeps its names to itself. */
    static String script() {
        return "(function () {\n\"use strict\";\n" + all(SCRIPTS) + "})();\n";
    }

    /** The HTML around a run's data. */
    static String body(String json) {
        return read("replay.html").replace("{{data}}", json);
    }

    private static String all(List<String> files) {
        return files.stream().map(ReplayCode::read).collect(Collectors.joining());
    }

    private static String read(String file) {
        try (InputStream in = ReplayCode.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in this build. Maybe build it anew?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
