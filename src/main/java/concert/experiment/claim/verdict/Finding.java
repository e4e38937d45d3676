package concert.experiment.claim.verdict;

import concert.experiment.claim.Claim;
import concert.experiment.stat.Interval;
import concert.scenario.design.Prediction;

/** What the runs say of a claim under one theory. */
public record Finding(Tried tried, Judgement judgement) {

    public Claim claim() {
        return tried.claim();
    }

    /** Name of the rule set. */
    public String theory() {
        return tried.theory();
    }

    /** What the theory's author says of the claim. */
    public Prediction predicted() {
        return claim().file().predictions().of(theory());
    }

    /** Whether the author says something, and that was written from memory. */
    public boolean unchecked() {
        return claim().file().predictions().unchecked(theory());
    }

    /** With the mechanism. */
    public Effect effect() {
        return tried.effect();
    }

    /** With the mechanism switched off. */
    public Effect ablated() {
        return tried.ablated();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }

    /** Part of the effect that is left with the mechanism switched off; NaN when that is no question. */
    public double left() {
        return tried.left();
    }

    /** Whether there is an effect of which to ask what becomes of it. */
    public boolean there() {
        return verdict() == Verdict.SUPPORTED
                || verdict() == Verdict.NOT_BY_THIS_MECHANISM
                || verdict() == Verdict.CONTRADICTED;
    }

    /** What becomes of an effect once the mechanism is switched off, in words; empty where there is none. */
    public String afterwards() {
        if (!there()) {
            return "";
        }
        if (Double.isNaN(left())) {
            return "no longer in question";
        }
        Interval without = ablated().difference();
        boolean sure = without.low() > 0 || without.high() < 0;
        if (left() > .5) {
            return "still there";
        }
        return left() < 0 && sure ? "reversed" : sure ? "at most half" : "gone";
    }

    /** What is left of it in percent, such as "12 %"; empty where there is no effect. */
    public String share() {
        return there() && !Double.isNaN(left()) ? Math.round(100 * left()) + " %" : "";
    }
}
