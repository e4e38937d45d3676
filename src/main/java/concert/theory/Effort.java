package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Portable;

/** E8: how much of its economy a state spends on arms (Olson & Zeckhauser 1966, with joint products). */
public final class Effort {
    private static final double CEILING = .9;

    private Effort() {}

    /**
     * The effort m, at least 0, that maximises (1-a) ln(Y-m) + a [(1-delta) ln(m+S) + delta ln m].
     *
     * @param economy Y above 0
     * @param appetite a in [0,.9]
     * @param spill S at least 0, the allies' effort one can count on
     * @param delta private share of the benefit, in [0,1]
     */
    public static double best(double economy, double appetite, double spill, double delta) {
        double b = appetite * economy - (1 - appetite + appetite * delta) * spill;
        double root = Math.sqrt(b * b + 4 * appetite * delta * economy * spill);
        return Math.max(0, (b + root) / 2);
    }

    /** The share a of its economy a state would spend alone, facing threats that sum to {@code fear}. */
    public static double appetite(Rules rules, double fear) {
        return Math.min(CEILING, rules.get(SOLO_EFFORT) * (1 + rules.get(EFFORT_RESPONSE) * fear));
    }

    /** Theta', what remains of a threat under a pledge of non-aggression (E2). */
    public static double pledged(Rules rules, double threat, double nonAggression, double trust) {
        if (nonAggression == 0) {
            return threat;
        }
        double kept = 1 - rules.get(PLEDGE_EFFECT) * nonAggression * trust;
        return threat * Portable.pow(kept, rules.theory().exponents().intent());
    }
}
