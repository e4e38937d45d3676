package concert.report.replay;

import concert.report.Fragment;
import concert.report.Html;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The replay of runs as part of a page: map, network and life-lines under a scrubber, and the reasons of every decision.
 * No ids but the section's own, so that one page may hold several.
 */
public final class ReplaySection {
    /** The most that the data of one replay may take of a page, in characters; a larger run leaves things out. */
    static final int BUDGET = 6_000_000;

    private static final String HEAD = "<section id=\"replay\" class=\"replay\">\n<h2>Replay</h2>\n";

    private ReplaySection() {}

    /**
     * The replay of one run, from its results folder alone.
     *
     * @throws IllegalArgumentException naming the file that is missing, damaged or of another run
     */
    public static Fragment of(Path folder) throws IOException {
        return section(HEAD + Code.body(data(folder, BUDGET)));
    }

    /** The replays of several runs side by side, moved by one scrubber; titles by the runs' folders, in order. */
    public static Fragment together(Map<String, Path> folders) throws IOException {
        StringBuilder body = new StringBuilder(HEAD)
                .append(
                        "<div class=\"cr-together\">\n<div class=\"cr-driver\" role=\"group\" aria-label=\"time\"></div>\n")
                .append("<div class=\"cr-pair\">\n");
        for (Map.Entry<String, Path> each : folders.entrySet()) {
            body.append("<div>\n<h3>").append(Html.text(each.getKey())).append("</h3>\n");
            body.append(Code.body(data(each.getValue(), BUDGET / folders.size())))
                    .append("</div>\n");
        }
        return section(body.append("</div>\n</div>\n").toString());
    }

    private static Fragment section(String body) {
        return new Fragment(Code.style(), body + "</section>\n", Code.script());
    }

    /** The JSON of a run with as much in it as the budget allows. */
    static String data(Path folder, int budget) throws IOException {
        Recording recording = Recording.read(folder);
        Detail detail = Detail.ALL;
        String json = Compact.write(recording.of(detail));
        while (json.length() > budget && detail.before(Detail.NO_FIGURES)) {
            detail = detail.less();
            json = Compact.write(recording.of(detail));
        }
        return json.length() <= budget
                ? json
                : Compact.write(new TreeMap<>(Map.of("name", recording.name(), "without", Detail.NOTHING.omissions())));
    }
}
