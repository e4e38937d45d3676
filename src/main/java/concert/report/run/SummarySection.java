package concert.report.run;

import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import concert.results.table.Words;
import concert.results.words.Summary;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.io.IOException;
import java.util.List;

/** The run told in plain sentences; long lists show their beginning and unfold. */
public final class SummarySection {
    private static final int SHOWN = 8;

    private SummarySection() {}

    public static Fragment of(RunPageData run, Summary summary) throws IOException {
        StringBuilder html = new StringBuilder("<p class=\"lead\">" + Html.text(Abstract.of(run, summary)) + "</p>\n");
        html.append("<div class=\"columns\">\n");
        for (Part each : summary.parts()) {
            html.append(part(each.heading(), each.lines()));
        }
        List<Line> standing =
                summary.standing().stream().map(each -> new Line("", each)).toList();
        html.append(part("In force at the end: " + count(standing.size()), standing));
        return new Section("summary", "Summary", html + "</div>\n").fragment();
    }

    private static String count(int treaties) {
        return Words.count(treaties, "treaty", "treaties");
    }

    private static String part(String heading, List<Line> lines) {
        int shown = lines.size() <= SHOWN + 2 ? lines.size() : SHOWN;
        String html = "<div>\n<h3>" + Html.text(heading) + "</h3>\n" + list(lines.subList(0, shown));
        if (shown < lines.size()) {
            html += "<details><summary>" + (lines.size() - shown) + " more</summary>\n"
                    + list(lines.subList(shown, lines.size())) + "</details>\n";
        }
        return html + "</div>\n";
    }

    private static String list(List<Line> lines) {
        StringBuilder html = new StringBuilder();
        for (Line each : lines) {
            String year = each.year().isEmpty() ? "" : "<span class=\"year\">" + Html.text(each.year()) + " </span>";
            html.append("<li>" + year + "<span>" + Html.text(each.text()) + "</span></li>\n");
        }
        return lines.isEmpty() ? "" : "<ul class=\"told\">\n" + html + "</ul>\n";
    }
}
