package concert.theory;

import static concert.theory.book.Parameter.PLEDGE_EFFECT;

import concert.model.number.StrictFunctions;

/**
 * What a pledge of non-aggression leaves of another state's intent, (1 - mu nag max(T, L*))^a4 (E2): it holds by trust or
 * by a common enemy that both fear more than each other.
 */
public final class Heed {
    private final Standing standing;
    private final CommonThreat common;

    /** Of whomever the standing is turned to. */
    public Heed(Standing standing, CommonThreat common) {
        this.standing = standing;
        this.common = common;
    }

    /** Theta', what remains of a threat by a state under its pledge of non-aggression in [0,1]. */
    public double pledged(int you, double threat, double nonAggression) {
        if (nonAggression == 0 || threat == 0) {
            return threat;
        }
        double held = Math.max(standing.trust()[you], common.binding(standing.me(), you));
        double effect = standing.rules().get(PLEDGE_EFFECT);
        double intent = standing.rules().theory().exponents().intent();
        return threat * StrictFunctions.pow(1 - effect * nonAggression * held, intent);
    }

    /** L*, how far a graver common enemy binds the two, in [0,1). */
    public double binding(int you) {
        return common.binding(standing.me(), you);
    }
}
