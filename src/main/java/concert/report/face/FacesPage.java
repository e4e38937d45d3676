package concert.report.face;

import concert.experiment.face.FaceResults;
import concert.experiment.face.FaceRow;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Version;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import concert.scenario.question.Face;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of what historians ask of a world. */
public final class FacesPage {
    public static final String FILE = "faces.html";

    private static final int SHOWN = 12;

    private static final String HOW = """
            <p class="lead">Each bar is the share of runs in which something came about, under one theory, all on the same
            seeds; the thin line is its 95&nbsp;% interval. What happened stands beside it. Where history says yes, a theory
            that explains it has a long bar, though not a full one: what happened once need not have had to. Absurd is what a
            sound model shows almost never.</p>
            """;

    private FacesPage() {}

    /** The whole file; {@code request} is what was asked for, whose runs can be opened. */
    public static String html(FaceResults results, RunRequest request) {
        Scenario scenario = results.scenarios().get(0);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Questions", Integer.toString(results.faces().size()));
        facts.put("Theories", Integer.toString(results.scenarios().size()));
        facts.put("Runs of each", Integer.toString(results.asked()));
        facts.put("Concert", Version.current());
        List<Fragment> parts = new ArrayList<>();
        parts.add(new Section("how", "How to read it", HOW).fragment());
        parts.add(new Section("happened", "What happened", blocks(results, request, false)).fragment());
        if (results.faces().stream().anyMatch(Face::absurd)) {
            parts.add(new Section("absurd", "What would be absurd", blocks(results, request, true)).fragment());
        }
        String name = "Faces of " + scenario.name();
        return new Page(name + " - Concert", RunHeading.html(name, scenario.about(), facts), parts).html();
    }

    private static String blocks(FaceResults results, RunRequest request, boolean absurd) {
        List<FaceRow> rows = results.rows();
        int theories = results.scenarios().size();
        StringBuilder html = new StringBuilder();
        for (int face = 0; face < results.faces().size(); face++) {
            if (results.faces().get(face).absurd() == absurd) {
                List<FaceRow> own = rows.subList(face * theories, (face + 1) * theories);
                html.append(block(results.faces().get(face), own, request));
            }
        }
        return html.toString();
    }

    private static String block(Face face, List<FaceRow> rows, RunRequest request) {
        String about = face.about().isEmpty() ? "" : " " + Html.text(face.about());
        return "<figure>\n<figcaption><h3>" + Html.text(face.name()) + "</h3>\n<p>" + said(face) + about
                + "</p></figcaption>\n" + FaceBars.svg(face, rows) + "<details><summary>The question, and runs to open"
                + "</summary>\n<pre>" + Html.text(face.condition()) + "</pre>\n"
                + rows.stream().map(each -> seeds(each, request)).collect(Collectors.joining())
                + "</details>\n</figure>\n";
    }

    private static String said(Face face) {
        if (face.absurd()) {
            return "Absurd.";
        }
        return face.history() == null
                ? "Left open by history."
                : face.history() ? "It happened." : "It did not happen.";
    }

    private static String seeds(FaceRow row, RunRequest request) {
        String yes = row.seeds().isEmpty() ? "" : " Came about with seed " + list(row.seeds()) + ".";
        String no = row.others().isEmpty() ? "" : " Did not with seed " + list(row.others()) + ".";
        long open = row.seeds().isEmpty()
                ? row.others().isEmpty() ? 0 : row.others().get(0)
                : row.seeds().get(0);
        String command = request.withTheory(row.theory()).withSeed(open).commandLine();
        return "<p><b>" + Html.text(row.theory()) + ".</b>" + yes + no + "<br><code>" + Html.text(command)
                + "</code></p>\n";
    }

    private static String list(List<Long> seeds) {
        String shown =
                seeds.stream().limit(SHOWN).map(each -> Long.toString(each)).collect(Collectors.joining(", "));
        return seeds.size() > SHOWN ? shown + " and " + (seeds.size() - SHOWN) + " more" : shown;
    }
}
