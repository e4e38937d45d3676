package concert.experiment.claim.score;

import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import concert.scenario.design.Prediction;
import java.util.Locale;

/** Whether a theory shows of a claim what its author predicts. */
public enum Score {
    /** It shows what its author claims, by the mechanism held to make it true; or does not show what the author denies. */
    BORNE_OUT,
    /** It does not show what its author claims, or not by that mechanism; or shows what the author denies. */
    FAILED,
    /** The runs do not say: too few, or the question does not arise. */
    OPEN,
    /** Its author says nothing of it. */
    UNSCORED;

    /** The rule in words. */
    public static final String RULE =
            "A theory is scored by what its own author says of a claim. What the author claims is borne out when it is"
                    + " supported, which asks that it go with its mechanism, and fails when it is contradicted, negligible"
                    + " or not by this mechanism. What the author denies is borne out when it is contradicted or negligible,"
                    + " and fails when it is there, by whatever mechanism. An undecided verdict, or none, leaves either open:"
                    + " too few runs are no denial. Where the author is silent nothing is scored.";

    /** The score of a verdict. */
    public static Score of(Finding finding) {
        return of(finding.predicted(), finding.verdict());
    }

    /** The same from its parts. */
    static Score of(Prediction prediction, Verdict verdict) {
        if (prediction == Prediction.SILENT) {
            return UNSCORED;
        }
        boolean claimed = prediction == Prediction.CLAIMS;
        return switch (verdict) {
            case SUPPORTED -> claimed ? BORNE_OUT : FAILED;
            case NOT_BY_THIS_MECHANISM -> FAILED;
            case CONTRADICTED, NEGLIGIBLE -> claimed ? FAILED : BORNE_OUT;
            case UNDECIDED, NOT_APPLICABLE -> OPEN;
        };
    }

    /** In words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
