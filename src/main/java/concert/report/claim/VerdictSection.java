package concert.report.claim;

import concert.experiment.claim.score.Score;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verdicts at a glance: claim by theory, and how many there are of each. */
final class VerdictSection {
    private VerdictSection() {}

    static Fragment of(Map<String, List<Finding>> claims, List<String> theories) {
        StringBuilder html = new StringBuilder("<p class=\"lead\">" + Html.text(lead(claims)) + "</p>\n");
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Verdicts\">\n<table>\n")
                .append(
                        "<caption>Verdict on each claim under each theory, and what its author says; a claim's name leads to it</caption>\n")
                .append("<thead><tr><th scope=\"col\">claim</th>");
        theories.forEach(each -> html.append("<th scope=\"col\">" + Html.text(each) + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        claims.values().forEach(each -> html.append(row(each, theories)));
        html.append("</tbody>\n</table>\n</div>\n");
        return new Section("verdicts", "Verdicts", html.toString()).fragment();
    }

    private static String row(List<Finding> findings, List<String> theories) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\"><a href=\"#"
                + ClaimArticle.anchor(findings.get(0).claim()) + "\">"
                + Html.text(findings.get(0).claim().file().id()) + "</a> <span>"
                + Html.text(findings.get(0).claim().file().sentence()) + "</span></th>");
        for (String theory : theories) {
            row.append(findings.stream()
                    .filter(each -> each.theory().equals(theory))
                    .map(each -> "<td class=\"" + VerdictMark.style(each.verdict()) + "\">"
                            + VerdictMark.html(each.judgement()) + said(each) + "</td>")
                    .findFirst()
                    .orElse("<td>not tried</td>"));
        }
        return row.append("</tr>\n").toString();
    }

    /** What the theory's author says of the claim, and whether that is borne out; empty where the author is silent. */
    private static String said(Finding finding) {
        return switch (finding.predicted()) {
            case SILENT -> "";
            case CLAIMS -> author("claimed", finding);
            case DENIES -> author("denied", finding);
        };
    }

    private static String author(String said, Finding finding) {
        return "<span class=\"author\">" + said + ", "
                + Html.text(Score.of(finding).words()) + "</span>";
    }

    private static String lead(Map<String, List<Finding>> claims) {
        List<Finding> all = claims.values().stream().flatMap(List::stream).toList();
        List<String> counts = new ArrayList<>();
        for (Verdict each : Verdict.values()) {
            counts.add(all.stream().filter(finding -> finding.verdict() == each).count() + " " + each.words());
        }
        return "Of " + all.size() + " verdicts, corrected together: " + String.join(", ", counts)
                + ". Supported is only what shrinks to half or less, vanishes or turns round with the mechanism switched off.";
    }
}
