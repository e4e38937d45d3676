package concert.experiment.claim.verdict;

import java.util.Locale;

/** What the runs say of a claim under one theory. */
public enum Verdict {
    /** The effect is there, larger than the margin, with the sign that was expected, and goes with its mechanism. */
    SUPPORTED("+"),
    /** The same, but more than half of it stays when the mechanism is switched off. */
    NOT_BY_THIS_MECHANISM("~"),
    /** The effect is there, larger than the margin, with the other sign. */
    CONTRADICTED("-"),
    /** Whatever effect there is lies within the margin. */
    NEGLIGIBLE("0"),
    /** Too few runs to say. */
    UNDECIDED("?"),
    /** The question arises in too few runs. */
    NOT_APPLICABLE(".");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    /** In words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As one character of plain text. */
    public String sign() {
        return sign;
    }
}
