package concert.theory;

import static concert.theory.book.Parameter.*;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import java.util.Arrays;

/** E2: threat as a state perceives it, Walt's (1987) four factors, bounded by construction. */
public final class Threats {
    private final View view;
    private final double[] coalition;
    private final double[] nearness;
    private final double meanCapability;
    private final double[] forces;
    private Rules forced;

    /** The threats of the day: what each state's capability and believed offence partners amount to. */
    public Threats(View view) {
        this.view = view;
        this.coalition = new double[view.size()];
        this.nearness = new double[view.size()];
        this.forces = new double[view.size()];
        this.meanCapability = meanCapability(view);
        for (int you = 0; you < coalition.length; you++) {
            coalition[you] = view.capability(you) + partnersOf(you, -1);
        }
    }

    /** Mean K of the sovereign states, 0 when there is none. */
    public static double meanCapability(View view) {
        double sum = 0;
        int count = 0;
        for (int me = 0; me < view.size(); me++) {
            if (view.sovereign(me)) {
                sum += view.capability(me);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** What outsiders believe the offence partners of a state add, one state left out (E6). */
    private double partnersOf(int you, int leftOut) {
        double sum = 0;
        Dyads seen = view.pledges().table(Pledges.Of.SEEN_OFFENCE);
        for (int partner : view.pledges().partners(you)) {
            if (partner != leftOut) {
                sum += seen.get(you, partner) * view.reputation(partner) * view.capability(partner);
            }
        }
        return sum;
    }

    /** kappa of the state {@code you} as {@code me} reads it: its coalition against the system of the day, in [0,1). */
    public double kappa(int me, int you) {
        boolean partners = view.pledges().get(Pledges.Of.SEEN_OFFENCE, me, you) > 0;
        double power = partners ? view.capability(you) + partnersOf(you, me) : coalition[you];
        return kappa(power);
    }

    private double kappa(double power) {
        double sum = meanCapability + power;
        return sum > 0 && meanCapability > 0 ? power / sum : 0;
    }

    /** Intent h in (0,1) that {@code me} reads in {@code you}. */
    public double intent(Rules rules, int me, int you) {
        double a = rules.get(AFFINITY_SEEN) * view.affinity().get(me, you);
        return StrictFunctions.sigmoid(rules.get(INTENT_BASE)
                - rules.get(INTENT_AFFINITY) * a
                + rules.get(INTENT_REVISIONISM) * view.revisionism(you)
                + rules.get(INTENT_RIVALRY) * view.rivalry().get(me, you)
                - rules.get(INTENT_DEMOCRACY) * view.regime(me) * view.regime(you)
                - rules.get(INTENT_TRADE) * view.trade().get(me, you));
    }

    /** Fills a row with unsmoothed Theta of every other sovereign state, 0 for the rest. */
    public void perceive(Rules rules, int me, double[] row) {
        Theory.Exponents a = rules.theory().exponents();
        intents(rules, me, row);
        double near = 1 / rules.get(REFERENCE_PROXIMITY);
        if (a.proximity() != 0) {
            view.proximity().copyColumn(me, nearness);
            powers(nearness, near, a.proximity());
            multiply(row, nearness);
        }
        force(rules);
        multiply(row, forces);
        for (int partner : view.pledges().partners(me)) {
            double power = force(rules, kappa(me, partner), partner);
            double usual = forces[partner];
            row[partner] = usual == 0 ? 0 : row[partner] * (power / usual);
        }
        StrictFunctions.exp(row, row.length);
        for (int you = 0; you < row.length; you++) {
            row[you] = 1 - row[you];
        }
        row[me] = 0;
    }

    /** (h/rh)^a4 of each state as one reads it. */
    private void intents(Rules rules, int me, double[] row) {
        double exponent = rules.theory().exponents().intent();
        if (exponent == 0) {
            Arrays.fill(row, 1);
            return;
        }
        double democracy = rules.get(INTENT_DEMOCRACY) * view.regime(me);
        for (int you = 0; you < row.length; you++) {
            row[you] = democracy * view.regime(you)
                    - rules.get(INTENT_REVISIONISM) * view.revisionism(you)
                    - rules.get(INTENT_BASE);
        }
        int first = view.affinity().row(me);
        add(row, view.affinity().cells(), first, rules.get(INTENT_AFFINITY) * rules.get(AFFINITY_SEEN));
        add(row, view.rivalry().cells(), first, -rules.get(INTENT_RIVALRY));
        add(row, view.trade().cells(), first, rules.get(INTENT_TRADE));
        StrictFunctions.sigmoidOfNegative(row, row.length);
        powers(row, 1 / rules.get(REFERENCE_INTENT), exponent);
    }

    private static void add(double[] row, double[] table, int first, double factor) {
        if (factor != 0) {
            for (int you = 0; you < row.length; you++) {
                row[you] += factor * table[first + you];
            }
        }
    }

    private static void multiply(double[] row, double[] by) {
        for (int you = 0; you < row.length; you++) {
            row[you] *= by[you];
        }
    }

    private static void powers(double[] row, double scale, double exponent) {
        for (int you = 0; you < row.length; you++) {
            row[you] *= scale;
        }
        if (exponent != 1) {
            for (int you = 0; you < row.length; you++) {
                row[you] = StrictFunctions.pow(row[you], exponent);
            }
        }
    }

    /** -s (kappa/rk)^a1 (phi/rp)^a3 of each sovereign state, what does not depend on who looks but on the rules. */
    private void force(Rules rules) {
        if (rules == forced) {
            return;
        }
        for (int you = 0; you < forces.length; you++) {
            forces[you] = view.sovereign(you) ? force(rules, kappa(coalition[you]), you) : 0;
        }
        forced = rules;
    }

    private double force(Rules rules, double kappa, int you) {
        Theory.Exponents a = rules.theory().exponents();
        double power = StrictFunctions.pow(kappa / rules.get(REFERENCE_CAPABILITY), a.power());
        double offence = StrictFunctions.pow(view.offence(you) / rules.get(REFERENCE_OFFENCE), a.offence());
        return -rules.get(THREAT_SLOPE) * power * offence;
    }
}
