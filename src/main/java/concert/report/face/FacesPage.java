package concert.report.face;

import concert.experiment.face.FaceRow;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Version;
import concert.results.table.Words;
import concert.scenario.Face;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a world's faces. */
public final class FacesPage {
    public static final String FILE = "faces.html";

    private static final String HOW = """
            <p>Each bar is the share of runs in which the sentence is true, of those that can tell; the thin line holds
            95&nbsp;% (Wilson 1927). Runs differ by their seed alone. What happened is one draw of many that could have been:
            a share of a half says that the world as modelled could go either way, not that the model is wrong. What is
            absurd must not come in more than a few per cent of runs; where it does, the model is at fault.</p>
            """;

    private FacesPage() {}

    /**
     * The whole file.
     *
     * @param given the scenario as asked for, for the commands that play a seed again
     */
    public static String html(Scenario world, String given, List<FaceRow> rows) {
        Map<String, List<FaceRow>> faces = new LinkedHashMap<>();
        rows.forEach(each -> faces.computeIfAbsent(each.face().name(), none -> new ArrayList<>())
                .add(each));
        long theories = rows.stream().map(FaceRow::theory).distinct().count();
        int runs = rows.stream()
                .mapToInt(each -> each.yes().size() + each.no().size())
                .max()
                .orElse(0);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Years", world.calendar().date(0) + " to " + world.calendar().date(world.ticks() - 1));
        facts.put("Faces", Integer.toString(faces.size()));
        facts.put("Theories", Long.toString(theories));
        facts.put("Runs of each", Integer.toString(runs));
        facts.put("Concert", Version.current());
        String name = "Faces of " + world.name();
        String command = "concert run " + Words.quoted(given);
        List<Fragment> parts = new ArrayList<>();
        parts.add(new Section("how", "How to read it", HOW).fragment());
        add(parts, "happened", "What happened", kept(faces, Face.History.TRUE, false), command);
        add(parts, "other", "What did not happen", kept(faces, Face.History.FALSE, false), command);
        add(parts, "open", "Open questions", kept(faces, Face.History.OPEN, false), command);
        List<List<FaceRow>> absurd =
                faces.values().stream().filter(each -> each.get(0).face().absurd()).toList();
        add(parts, "absurd", "What would be absurd", absurd, command);
        return new Page(name + " - Concert", RunHeading.html(name, world.about(), facts), parts).html();
    }

    private static List<List<FaceRow>> kept(
            Map<String, List<FaceRow>> faces, Face.History history, boolean absurd) {
        return faces.values().stream()
                .filter(each -> each.get(0).face().history() == history
                        && each.get(0).face().absurd() == absurd)
                .toList();
    }

    private static void add(
            List<Fragment> parts, String id, String heading, List<List<FaceRow>> faces, String command) {
        if (!faces.isEmpty()) {
            StringBuilder html = new StringBuilder();
            faces.forEach(each -> html.append(FaceBars.html(each, command)));
            Fragment plain = new Section(id, heading, html.toString()).fragment();
            parts.add(new Fragment(FaceBars.style(id), plain.body(), ""));
        }
    }
}
