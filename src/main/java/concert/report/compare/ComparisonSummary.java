package concert.report.compare;

import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Section;
import concert.results.table.Frame;
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
        Frame signs = contrast.degeneracy();
        for (int row = 0; row < signs.rows(); row++) {
            if (signs.number(row, "degenerate") > 0) {
                shown.add(signs.text(row, "sign").replace('_', ' ') + " in " + signs.text(row, "degenerate") + " of "
                        + signs.text(row, "runs") + " runs under " + signs.text(row, "theory"));
            }
        }
        return shown.isEmpty()
                ? "No run shows a sign of degeneracy, such as an alliance of all or a war without end."
                : "Some runs are no worlds of states that choose: " + Words.list(shown)
                        + ". They are kept in every table, which says so.";
    }

    /** The main measures that differ most, each a sentence. */
    private static List<String> effects(ComparisonPageData contrast, String one, String other) {
        Frame differences = contrast.differences();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < differences.rows(); row++) {
            boolean here = differences.text(row, "one").equals(one)
                    && differences.text(row, "other").equals(other);
            boolean clear = differences.number(row, "low") > 0 || differences.number(row, "high") < 0;
            boolean slight = differences.text(row, "size").equals("negligible");
            if (here && clear && !slight && ComparisonPageData.MAIN.containsKey(differences.text(row, "measure"))) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> -Math.abs(differences.number(row, "rank_biserial"))));
        List<String> told = new ArrayList<>(rows.stream()
                .limit(TOLD)
                .map(row -> effect(contrast, row, one, other))
                .toList());
        if (rows.size() > TOLD) {
            told.add((rows.size() - TOLD) + " more of the main measures differ; see the differences below.");
        }
        return told.isEmpty() ? List.of("No main measure differs by more than luck would have it.") : told;
    }

    private static String effect(ComparisonPageData contrast, int row, String one, String other) {
        Frame differences = contrast.differences();
        String measure = differences.text(row, "measure");
        double difference = differences.number(row, "difference");
        return (difference > 0 ? "More: " : "Less: ") + ComparisonPageData.MAIN.get(measure) + ", "
                + mean(contrast, measure, other) + " instead of " + mean(contrast, measure, one) + " (difference "
                + ComparisonPageData.figure(difference) + ", 95 % "
                + ComparisonPageData.figure(differences.number(row, "low")) + " to "
                + ComparisonPageData.figure(differences.number(row, "high")) + size(differences.text(row, "size"))
                + ")";
    }

    private static String size(String word) {
        return word.isEmpty() ? "" : "; " + word + " effect";
    }

    private static String mean(ComparisonPageData contrast, String measure, String theory) {
        return ComparisonPageData.figure(contrast.means().number(contrast.mean(measure, theory), "mean"));
    }
}
