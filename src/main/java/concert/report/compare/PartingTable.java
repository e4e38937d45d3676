package concert.report.compare;

import concert.model.Calendar;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import concert.results.table.Frame;
import java.util.ArrayList;
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

    private static void pair(StringBuilder html, Frame partings, String one, String other) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < partings.rows(); row++) {
            if (partings.text(row, "one").equals(one)
                    && partings.text(row, "other").equals(other)) {
                rows.add(row);
            }
        }
        html.append(
                "<h3>" + Html.text(one + " and " + other) + "</h3>\n<p>" + Html.text(when(partings, rows)) + "</p>\n");
        if (rows.isEmpty()) {
            return;
        }
        html.append("<p class=\"parting\">" + Html.text(told(partings, rows.get(0))) + "</p>\n");
        if (rows.size() > 1) {
            html.append("<details><summary>The other seeds</summary>\n<ul class=\"told\">\n");
            for (int row : rows.subList(1, rows.size())) {
                html.append("<li><span>").append(Html.text(told(partings, row))).append("</span></li>\n");
            }
            html.append("</ul>\n</details>\n");
        }
    }

    private static String when(Frame partings, List<Integer> rows) {
        List<Integer> parted = rows.stream()
                .filter(row -> !partings.text(row, "tick").isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return "No seed on which both runs came to their end.";
        }
        if (parted.isEmpty()) {
            return "They never part, on none of " + rows.size() + " seeds.";
        }
        List<Integer> order = new ArrayList<>(parted);
        order.sort((mine, yours) -> Double.compare(partings.number(mine, "tick"), partings.number(yours, "tick")));
        String first = date(partings, order.get(0));
        String last = date(partings, order.get(order.size() - 1));
        String span = first.equals(last)
                ? "in " + first
                : "between " + first + " and " + last + ", half of them by "
                        + date(partings, order.get((order.size() - 1) / 2));
        return "They part on " + parted.size() + " of " + rows.size() + " seeds, " + span + ".";
    }

    private static String date(Frame partings, int row) {
        return Calendar.spoken(partings.text(row, "year"));
    }

    private static String told(Frame partings, int row) {
        String sentence = partings.text(row, "parting");
        return "Seed " + partings.text(row, "seed") + ", " + (sentence.isEmpty() ? "they never part." : sentence);
    }
}
