package concert.report.compare;

import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Section;
import concert.results.compared.DifferenceRow;
import concert.results.compared.MainMeasures;
import concert.results.compared.SignShareRow;
import concert.results.table.Words;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the theories change, in plain sentences: the largest effects first, and how far to trust them. */
final class ComparisonSummary {
    private static final int TOLD = 4;

    private ComparisonSummary() {}

    static Fragment section(ComparisonPageData contrast) {
        String first = contrast.theories().get(0);
        StringBuilder html = new StringBuilder("<p class=\"lead\">" + Html.text(lead(contrast)) + "</p>\n");
        for (String other : contrast.theories().subList(1, contrast.theories().size())) {
            html.append(
                    "<h3>" + Html.text(Words.capital(other) + " against " + first) + "</h3>\n<ul class=\"told\">\n");
            for (String each : effects(contrast, first, other)) {
                html.append("<li><span>").append(Html.text(each)).append("</span></li>\n");
            }
            html.append("</ul>\n");
        }
        html.append("<h3>How to read this</h3>\n<p class=\"warning\">" + Html.text(warning(contrast)) + "</p>\n<p>"
                + Html.text(degenerate(contrast)) + "</p>\n");
        contrast.rates().lines().forEach(each -> html.append("<p>" + Html.text(each.strip()) + "</p>\n"));
        List<String> failed = contrast.manifest().list("failed");
        if (!failed.isEmpty()) {
            html.append("<p>" + Words.capital(Words.count(failed.size(), "run", "runs")) + " failed:</p>\n<ul>\n");
            failed.forEach(each -> html.append("<li>").append(Html.text(each)).append("</li>\n"));
            html.append("</ul>\n");
        }
        html.append(reports(contrast));
        return new Section("summary", "Summary", html.toString()).fragment();
    }

    /** Links to the report of each theory's first run, where there is one. */
    private static String reports(ComparisonPageData contrast) {
        List<String> links = new ArrayList<>();
        contrast.folders().forEach((theory, folder) -> {
            if (Files.exists(folder.resolve(Page.FILE))) {
                String place = folder.getFileName() + "/" + Page.FILE;
                links.add("<a" + Html.attribute("href", place) + ">" + Html.text(theory) + "</a>");
            }
        });
        return links.isEmpty()
                ? ""
                : "<p>The first run of each in a report of its own: " + Words.list(links) + ".</p>\n";
    }

    private static String lead(ComparisonPageData contrast) {
        return "The same world was played under " + Words.list(contrast.theories()) + ", "
                + Words.count(contrast.runs(), "run", "runs")
                + " each, on the same seeds: the same luck, so that what differs"
                + " is the theory's doing.";
    }

    private static String warning(ComparisonPageData contrast) {
        return "The p-values of simulated samples shrink as the number of runs grows: with enough runs any difference,"
                + " however slight, is significant, and how many there are was chosen (here "
                + Words.count(contrast.runs(), "run", "runs")
                + " a theory). So read the effects: how large a difference"
                + " is, and how wide its interval.";
    }

    private static String degenerate(ComparisonPageData contrast) {
        List<String> shown = new ArrayList<>();
        for (SignShareRow each : contrast.degeneracy()) {
            if (each.degenerate() > 0) {
                shown.add(each.sign().replace('_', ' ') + " in " + each.degenerate() + " of " + each.runs()
                        + " runs under " + each.theory());
            }
        }
        return shown.isEmpty()
                ? "No run shows a sign of degeneracy, such as an alliance of all or a war without end."
                : "Some runs are no worlds of states that choose: " + Words.list(shown)
                        + ". They are kept in every table, which says so.";
    }

    /** The main measures that differ most, each a sentence. */
    private static List<String> effects(ComparisonPageData contrast, String one, String other) {
        List<DifferenceRow> rows = contrast.differences().stream()
                .filter(each -> each.main(one, other))
                .filter(each -> each.low() > 0 || each.high() < 0)
                .filter(each -> !each.size().equals("negligible"))
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.rank())))
                .toList();
        List<String> told = new ArrayList<>(
                rows.stream().limit(TOLD).map(row -> effect(contrast, row)).toList());
        if (rows.size() > TOLD) {
            told.add((rows.size() - TOLD) + " more of the main measures differ; see the differences below.");
        }
        return told.isEmpty() ? List.of("No main measure differs by more than luck would have it.") : told;
    }

    private static String effect(ComparisonPageData contrast, DifferenceRow row) {
        return (row.difference() > 0 ? "More: " : "Less: ") + MainMeasures.title(row.measure()) + ", "
                + mean(contrast, row.measure(), row.other()) + " instead of "
                + mean(contrast, row.measure(), row.one()) + " (difference "
                + ComparisonPageData.figure(row.difference()) + ", 95 % " + ComparisonPageData.figure(row.low())
                + " to "
                + ComparisonPageData.figure(row.high()) + size(row.size()) + ")";
    }

    private static String size(String word) {
        return word.isEmpty() ? "" : "; " + word + " effect";
    }

    private static String mean(ComparisonPageData contrast, String measure, String theory) {
        return ComparisonPageData.figure(contrast.mean(measure, theory).mean());
    }
}
