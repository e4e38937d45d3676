package concert.experiment.claim;

/**
 * What the runs say of a claim under one theory.
 *
 * @param effect with the mechanism
 * @param ablated with the mechanism switched off
 */
public record Finding(Claim claim, String theory, Effect effect, Effect ablated) {

    public Verdict verdict() {
        return effect.verdict(claim.file().higher());
    }

    /** Whether the effect is gone, or at most half as large, once the mechanism is switched off. */
    public boolean vanishes() {
        Verdict without = ablated.verdict(claim.file().higher());
        return without != verdict()
                || Math.abs(ablated.difference().estimate())
                        <= Math.abs(effect.difference().estimate()) / 2;
    }
}
