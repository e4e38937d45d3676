package concert.experiment.claim.verdict;

import concert.experiment.claim.Claim;

/**
 * The margin of equivalence: an effect that lies within it, either way, is none worth the name. The rule for all claims stands
 * here; a claim's file may state its own ({@code margin: 0.02}, in the unit of what is read off a run).
 */
public final class Margin {
    /** The rule in words. */
    public static final String RULE =
            "a tenth of the larger of the two means (or of mean and figure); .05 of what runs from -1 to 1, where a mean near 0"
                    + " says nothing of size; or what the claim's file says";

    private static final double PART = .1;
    private static final double SIGNED = .05;

    private Margin() {}

    /** That of a claim whose runs came to such an effect. */
    static double of(Claim claim, Effect effect) {
        if (!Double.isNaN(claim.file().margin())) {
            return claim.file().margin();
        }
        return claim.observable().signed() ? SIGNED : PART * Math.max(Math.abs(effect.base()), Math.abs(effect.then()));
    }
}
