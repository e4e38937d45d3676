package concert.report.compare;

import concert.model.Calendar;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import concert.results.compared.PartedRow;
import java.util.Comparator;
import java.util.List;

/** Where each pair of worlds parts, and which decision, for which reasons, parted them. */
final class PartingTable {
    private PartingTable() {}

    static Fragment section(ComparisonPageData contrast) {
        StringBuilder html = new StringBuilder(
                "<p>Two worlds of one seed are the same until the first decision that differs. That decision, with the value"
                        + " it had and its gravest reasons under each theory:</p>\n");
        pairs(html, contrast, 0);
        if (contrast.theories().size() > 2) {
            html.append("<details><summary>The other pairs</summary>\n");
            for (int one = 1; one < contrast.theories().size(); one++) {
                pairs(html, contrast, one);
            }
            html.append("</details>\n");
        }
        return new Section("partings", "Where they part", html.toString()).fragment();
    }

    private static void pairs(StringBuilder html, ComparisonPageData contrast, int one) {
        List<String> theories = contrast.theories();
        for (String other : theories.subList(one + 1, theories.size())) {
            pair(html, contrast.partings(), theories.get(one), other);
        }
    }

    private static void pair(StringBuilder html, List<PartedRow> partings, String one, String other) {
        List<PartedRow> rows =
                partings.stream().filter(each -> each.of(one, other)).toList();
        html.append("<h3>" + Html.text(one + " and " + other) + "</h3>\n<p>" + Html.text(when(rows)) + "</p>\n");
        if (rows.isEmpty()) {
            return;
        }
        html.append("<p class=\"parting\">" + Html.text(told(rows.get(0))) + "</p>\n");
        if (rows.size() > 1) {
            html.append("<details><summary>The other seeds</summary>\n<ul class=\"told\">\n");
            for (PartedRow row : rows.subList(1, rows.size())) {
                html.append("<li><span>").append(Html.text(told(row))).append("</span></li>\n");
            }
            html.append("</ul>\n</details>\n");
        }
    }

    private static String when(List<PartedRow> rows) {
        List<PartedRow> parted = rows.stream()
                .filter(PartedRow::ever)
                .sorted(Comparator.comparingInt(PartedRow::tick))
                .toList();
        if (rows.isEmpty()) {
            return "No seed on which both runs came to their end.";
        }
        if (parted.isEmpty()) {
            return "They never part, on none of " + rows.size() + " seeds.";
        }
        String first = date(parted.get(0));
        String last = date(parted.get(parted.size() - 1));
        String span = first.equals(last)
                ? "in " + first
                : "between " + first + " and " + last + ", half of them by "
                        + date(parted.get((parted.size() - 1) / 2));
        return "They part on " + parted.size() + " of " + rows.size() + " seeds, " + span + ".";
    }

    private static String date(PartedRow row) {
        return Calendar.spoken(row.year());
    }

    private static String told(PartedRow row) {
        return "Seed " + row.seed() + ", " + (row.sentence().isEmpty() ? "they never part." : row.sentence());
    }
}
