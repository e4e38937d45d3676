package concert.experiment.claim;

/**
 * What the runs say of a claim under one theory.
 *
 * @param effect with the mechanism
 * @param ablated with the mechanism switched off
 */
public record Finding(Claim claim, String theory, Effect effect, Effect ablated) {

    /** What the runs say with the mechanism. */
    public Verdict verdict() {
        return effect.verdict(claim.file().higher());
    }

    /** What they say without it. */
    public Verdict without() {
        return ablated.verdict(claim.file().higher());
    }

    /** Whether the effect is gone, or at most half as large, once the mechanism is switched off. */
    public boolean vanishes() {
        return without() != verdict()
                || Math.abs(ablated.difference().estimate())
                        <= Math.abs(effect.difference().estimate()) / 2;
    }

    /** What becomes of an effect once the mechanism is switched off, in words; empty where there is none. */
    public String afterwards() {
        if (verdict() != Verdict.SUPPORTED && verdict() != Verdict.CONTRADICTED) {
            return "";
        }
        return switch (without()) {
            case NO_EFFECT -> "no effect";
            case NOT_APPLICABLE -> "no longer in question";
            default -> without() != verdict() ? "reversed" : vanishes() ? "at most half" : "still there";
        };
    }
}
