package concert.theory.effort;

import static concert.theory.book.Parameter.*;

import concert.theory.book.Rules;
import java.util.Arrays;

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

    /**
     * What a state has to bear.
     *
     * @param economy Y above 0
     * @param fear sum of Theta', at least 0
     * @param spill S at least 0
     */
    public record Load(double economy, double fear, double spill) {}

    /**
     * What each other state alone would add to S: the product of aid and the cohesion, trust and effort of its cell.
     *
     * @param cohesion C of the pact with each, in [0,1], in a table of pairs
     * @param first cell of the table where the state's own row begins
     * @param aid defence obligation of the pact, in [0,1]
     * @param trust T in each, in [0,1]
     * @param effort m of each, at least 0
     */
    public record Aid(double[] cohesion, int first, double aid, double[] trust, double[] effort) {}

    /** Fills a row with the appetite a that is left when each threat alone shrinks to a share of it. */
    public void appetites(Load load, double[] threat, double[] left, double[] row) {
        double base = solo * (1 + response * load.fear());
        double slope = solo * response;
        for (int you = 0; you < row.length; you++) {
            row[you] = Math.min(ceiling, base - slope * threat[you] * (1 - left[you]));
        }
    }

    /** Turns a row of appetites into efforts with what each other state adds to S; {@code spill} is for working in. */
    public void aided(Load load, Aid aid, double[] spill, double[] row) {
        spills(spill, load.spill(), aid);
        efforts(row, spill, load.economy(), share);
    }

    /** Turns a row of appetites into efforts at the same S; {@code spill} is for working in. */
    public void unaided(Load load, double[] spill, double[] row) {
        Arrays.fill(spill, load.spill());
        efforts(row, spill, load.economy(), share);
    }

    private static void spills(double[] spill, double base, Aid more) {
        double[] cohesion = more.cohesion();
        double[] trust = more.trust();
        double[] effort = more.effort();
        double aid = more.aid();
        int first = more.first();
        for (int you = 0; you < spill.length; you++) {
            spill[you] = base + aid * cohesion[first + you] * trust[you] * effort[you];
        }
    }

    /** Short enough for the compiler to take several states at a time. */
    private static void efforts(double[] row, double[] spill, double economy, double share) {
        double joint = 1 - share;
        double privately = 4 * share * economy;
        for (int you = 0; you < row.length; you++) {
            double a = row[you];
            double s = spill[you];
            double b = a * economy - (1 - a * joint) * s;
            row[you] = .5 * (b + Math.sqrt(b * b + privately * a * s));
        }
    }

    private double appetite(double fear) {
        return Math.min(ceiling, solo * (1 + response * fear));
    }
}
