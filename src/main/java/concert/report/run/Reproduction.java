package concert.report.run;

import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.folder.Citation;
import concert.results.folder.Manifest;
import concert.results.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to run the same again, prove it the same, and cite it. */
public final class Reproduction {
    private Reproduction() {}

    public static Fragment section(Manifest manifest, List<String> sources) {
        StringBuilder html = new StringBuilder();
        html.append(
                        "<p>The same scenario, seed and version give the same bytes in every CSV file, on every machine:</p>\n")
                .append(code(command(manifest)))
                .append("<p>Whether they do, file by file:</p>\n")
                .append(code("concert rerun " + Manifest.FILE))
                .append(hashes(manifest))
                .append("<h3>To cite Concert</h3>\n")
                .append(code(Citation.bibtex().strip()));
        if (!sources.isEmpty()) {
            html.append("<h3>Where the figures are from</h3>\n<ul>\n");
            sources.forEach(
                    each -> html.append("<li>").append(Html.text(each.strip())).append("</li>\n"));
            html.append("</ul>\n");
        }
        return new Section("repeat", "Repeat and cite", html.toString()).fragment();
    }

    /** The command line that leads to the same run, or to the same runs. */
    public static String command(Manifest manifest) {
        List<String> words = new ArrayList<>(
                List.of("concert", manifest.compared() ? "compare" : "run", Words.quoted(manifest.text("scenario"))));
        for (String each : manifest.list("overrides")) {
            int space = each.indexOf(' ');
            if (space > 0 && !each.startsWith("--seed ")) {
                words.add(each.substring(0, space));
                words.add(Words.quoted(each.substring(space + 1)));
            }
        }
        List<String> seeds = manifest.list("seeds");
        words.add("--seed");
        words.add(Words.quoted(seeds.isEmpty() ? manifest.text("seed") : seeds.get(0)));
        if (!seeds.isEmpty()) {
            words.add("--runs");
            words.add(Integer.toString(seeds.size()));
        }
        return String.join(" ", words);
    }

    private static String hashes(Manifest manifest) {
        ScrollingTable grid = new ScrollingTable("SHA-256 of the files", "file", "SHA-256");
        grid.row("scenario as given", manifest.text("sha256"));
        for (Map.Entry<String, String> each : manifest.csv().entrySet()) {
            grid.row(each.getKey(), each.getValue());
        }
        return "<details><summary>SHA-256 of the files</summary>\n" + grid.html() + "</details>\n";
    }

    private static String code(String text) {
        return "<pre tabindex=\"0\"><code>" + Html.lines(text) + "</code></pre>\n";
    }
}
