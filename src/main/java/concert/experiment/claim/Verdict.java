package concert.experiment.claim;

import java.util.Locale;

/** What the runs say of a claim under one theory. */
public enum Verdict {
    /** The effect has the sign that was expected, its interval leaves out none at all, and it is not negligible. */
    SUPPORTED,
    /** The same, with the other sign. */
    CONTRADICTED,
    /** None that can be told from nothing, or a negligible one. */
    NO_EFFECT,
    /** The question arises in too few runs. */
    NOT_APPLICABLE;

    /** In words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
