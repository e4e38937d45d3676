package concert.theory.effort;

import static concert.theory.book.Parameter.*;

import concert.theory.book.Rules;

/**
 * E8: how much of its economy a state spends on arms (Olson &amp; Zeckhauser 1966, with joint products), with the
 * constants of one state's rules.
 *
 * @param solo a0, the share of the economy spent alone without threat
 * @param response psi, its response to summed threat
 * @param share delta, the private share of the benefit, in [0,1]
 * @param ceiling the largest appetite for arms
 */
public record Effort(double solo, double response, double share, double ceiling) {
    /** The constants as a state's rules give them. */
    public static Effort of(Rules rules) {
        return new Effort(
                rules.get(SOLO_EFFORT),
                rules.get(EFFORT_RESPONSE),
                rules.get(PRIVATE_SHARE),
                rules.get(SPENDING_CEILING));
    }

    /**
     * The effort m, at least 0, that maximises (1-a) ln(Y-m) + a [(1-delta) ln(m+S) + delta ln m], where a in [0,ceiling]
     * is the appetite that threats summing to {@code fear} give.
     *
     * @param economy Y above 0
     * @param fear sum of Theta', at least 0
     * @param spill S at least 0, the allies' effort one can count on
     */
    public double best(double economy, double fear, double spill) {
        return best(economy, appetite(fear), spill, share);
    }

    /** The same for a given appetite a in [0,ceiling] and private share delta in [0,1]. */
    public static double best(double economy, double appetite, double spill, double share) {
        double b = appetite * economy - (1 - appetite + appetite * share) * spill;
        double root = Math.sqrt(b * b + 4 * appetite * share * economy * spill);
        return Math.max(0, (b + root) / 2);
    }

    private double appetite(double fear) {
        return Math.min(ceiling, solo * (1 + response * fear));
    }
}
