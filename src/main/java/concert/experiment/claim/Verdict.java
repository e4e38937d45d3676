package concert.experiment.claim;

import java.util.Locale;

/** What the runs say of a claim under one theory. */
public enum Verdict {
    /** The effect has the sign that was expected, its interval leaves out none at all, and it is not negligible. */
    SUPPORTED("+"),
    /** The same, with the other sign. */
    CONTRADICTED("-"),
    /** None that can be told from nothing, or a negligible one. */
    NO_EFFECT("0"),
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
    String sign() {
        return sign;
    }
}
