package concert.report.claim;

import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.score.Score;
import concert.experiment.claim.verdict.Finding;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import concert.scenario.design.Prediction;
import java.util.List;
import java.util.stream.Collectors;

/** Each theory held against what its own author predicts: how much it bears out, and where it fails. */
final class BearingSection {
    private static final List<String> HEADS = List.of(
            "theory", "borne out", "of what is claimed", "of what is denied", "open", "from memory", "fails on");

    private BearingSection() {}

    /** Whether any author says anything of the claims. */
    static boolean says(List<Bearing> theories) {
        return theories.stream().anyMatch(each -> !each.findings().isEmpty());
    }

    static Fragment of(List<Bearing> theories) {
        StringBuilder html = new StringBuilder(
                "<p>" + Html.text(Score.RULE) + " What stands under from memory was not held against the work.</p>\n");
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Predictions\">\n<table>\n")
                .append(
                        "<caption>What each theory's author predicts, and whether its model shows it</caption>\n<thead><tr>");
        HEADS.forEach(each -> html.append("<th scope=\"col\">" + each + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        theories.forEach(each -> html.append(row(each)));
        html.append("</tbody>\n</table>\n</div>\n");
        return new Section("predictions", "What their authors predict", html.toString()).fragment();
    }

    private static String row(Bearing theory) {
        return "<tr><th scope=\"row\">" + Html.text(theory.theory()) + "</th>"
                + cell(theory.count(Score.BORNE_OUT) + " of "
                        + theory.findings().size())
                + cell(part(theory, Prediction.CLAIMS))
                + cell(part(theory, Prediction.DENIES))
                + cell(Integer.toString(theory.count(Score.OPEN)))
                + cell(Integer.toString(theory.unchecked()))
                + "<td>" + failures(theory) + "</td></tr>\n";
    }

    private static String cell(String text) {
        return "<td>" + Html.text(text) + "</td>";
    }

    private static String part(Bearing theory, Prediction prediction) {
        return theory.count(prediction, Score.BORNE_OUT) + " of " + theory.said(prediction);
    }

    private static String failures(Bearing theory) {
        List<Finding> failed = theory.with(Score.FAILED);
        return failed.isEmpty()
                ? "none"
                : failed.stream().map(BearingSection::failure).collect(Collectors.joining("; "));
    }

    /** Such as "L14, denied: supported", with a link to the claim. */
    private static String failure(Finding finding) {
        String said = finding.predicted() == Prediction.CLAIMS ? "claimed" : "denied";
        return "<a href=\"#" + ClaimArticle.anchor(finding.claim()) + "\">"
                + Html.text(finding.claim().file().id()) + "</a> "
                + Html.text(said + ", " + finding.verdict().words());
    }
}
