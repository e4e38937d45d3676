package concert.report.claim;

import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Verdict;
import concert.report.page.Html;

/** A verdict as the pages show it: a sign, a word and a colour, so that no one of them is needed. */
final class VerdictMark {
    private VerdictMark() {}

    /** The sign alone. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "\u2713";
            case CONTRADICTED -> "\u2717";
            case NOT_BY_THIS_MECHANISM -> "~";
            case NEGLIGIBLE -> "\u25cb";
            case UNDECIDED -> "?";
            case NOT_APPLICABLE -> "\u2013";
        };
    }

    /** The class of its colour. */
    static String style(Verdict verdict) {
        return "is-" + verdict.words().replace(' ', '-');
    }

    /** Sign and word as HTML. */
    static String html(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return "<span class=\"verdict " + style(verdict) + "\"><span aria-hidden=\"true\">" + sign(verdict) + "</span> "
                + Html.text(judgement.words()) + "</span>";
    }
}
