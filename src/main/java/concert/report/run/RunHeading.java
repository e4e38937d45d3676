package concert.report.run;

import concert.report.page.Html;
import concert.results.folder.Manifest;
import concert.results.table.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** The top of the page: which scenario, under which theory and seed, made by which version. */
public final class RunHeading {
    private RunHeading() {}

    public static String of(RunPageData run) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Time", run.span() + ", " + Words.count(run.measures().size(), "tick", "ticks"));
        facts.put("States", Integer.toString(run.names().byCode().size()));
        facts.putAll(origin(run.manifest()));
        return html(run.scenario().name(), run.scenario().about(), facts);
    }

    /** What run and batch alike say of how they came to be. */
    public static Map<String, String> origin(Manifest manifest) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Theory", Words.few(manifest.list("theories"), 4));
        if (!manifest.several()) {
            facts.put("Seed", manifest.text("seed"));
        }
        if (!manifest.list("overrides").isEmpty()) {
            facts.put("Changed", String.join(", ", manifest.list("overrides")));
        }
        facts.put("Concert", manifest.text("concert"));
        return facts;
    }

    public static String html(String name, String about, Map<String, String> facts) {
        StringBuilder html = new StringBuilder("<header>\n<h1>" + Html.text(name) + "</h1>\n");
        if (!about.isBlank()) {
            html.append("<p class=\"about\">").append(Html.text(about.strip())).append("</p>\n");
        }
        html.append("<dl class=\"facts\">\n");
        facts.forEach((what, value) ->
                html.append("<div><dt>" + Html.text(what) + "</dt><dd>" + Html.text(value) + "</dd></div>\n"));
        return html.append("</dl>\n</header>\n").toString();
    }
}
