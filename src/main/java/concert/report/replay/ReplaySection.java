package concert.report.replay;

import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.results.Frames;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The replay of runs as part of a page: map, network and life-lines under a scrubber, and the reasons of every decision.
 * No ids but those of section and heading, so that one page may hold several.
 */
public final class ReplaySection {
    /** The most that the data of one replay may take of a page, in characters; a larger run leaves things out. */
    static final int BUDGET = 8_000_000;

    /** The same for several side by side, all of them together. */
    private static final int TOGETHER = 4_000_000;

    private static final String HEAD = "<section id=\"replay\" tabindex=\"-1\" aria-labelledby=\"replay-heading\">\n"
            + "<h2 id=\"replay-heading\">Replay</h2>\n";

    private ReplaySection() {}

    /**
     * The replay of one run, from its results folder alone.
     *
     * @throws IllegalArgumentException naming the file that is missing, damaged or of another run
     */
    public static Fragment of(Path folder) throws IOException {
        return of(Recording.read(folder));
    }

    /** The replay of one run from its files and the scenario it was made from, for who has read them already. */
    public static Fragment of(Frames files, Scenario scenario) throws IOException {
        return of(new Recording(files, scenario));
    }

    private static Fragment of(Recording run) {
        return section(HEAD + ReplayCode.body(run.within(BUDGET)));
    }

    /** The replays of several runs side by side, moved by one scrubber: titles, texts of any origin, with the runs' folders. */
    public static Fragment together(Map<String, Path> folders) throws IOException {
        StringBuilder body = new StringBuilder(HEAD)
                .append(
                        "<div class=\"cr-together\">\n<div class=\"cr-driver\" role=\"group\" aria-label=\"time\"></div>\n")
                .append("<div class=\"cr-pair\">\n");
        for (Map.Entry<String, Path> each : folders.entrySet()) {
            body.append("<div>\n<h3>").append(Html.text(each.getKey())).append("</h3>\n");
            body.append(ReplayCode.body(Recording.read(each.getValue()).within(TOGETHER / folders.size())))
                    .append("</div>\n");
        }
        return section(body.append("</div>\n</div>\n").toString());
    }

    private static Fragment section(String body) {
        return new Fragment(ReplayCode.style(), body + "</section>\n", ReplayCode.script());
    }
}
