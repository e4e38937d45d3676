package concert.experiment.claim.verdict;

import concert.experiment.claim.Claim;

/**
 * What the runs of a claim came to under one theory.
 *
 * @param effect with the mechanism
 * @param ablated with the mechanism switched off
 */
public record Tried(Claim claim, String theory, Effect effect, Effect ablated) {

    /** How small an effect has to be to be none, in the observable's unit. */
    public double margin() {
        return Margin.of(claim, effect);
    }

    /**
     * Part of the effect that is left without the mechanism: 1 is all of it, below 0 one that has turned round; NaN when there
     * is none or the question no longer arises.
     */
    public double left() {
        double with = effect.mean().mean();
        return with == 0 ? Double.NaN : ablated.mean().mean() / with;
    }
}
