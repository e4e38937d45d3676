package concert.theory;

import static concert.theory.book.Parameter.*;

import concert.model.View;
import concert.model.number.StrictFunctions;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.power.CoalitionPower;
import concert.theory.power.TypicalPower;
import java.util.Arrays;

/** E2: threat as a state perceives it, Walt's (1987) four factors, bounded by construction. */
public final class Threats {
    private final View view;
    private final CoalitionPower coalitions;
    private final double[] nearness;
    private final double[] measured;
    private final double meanCapability;
    private final double[] forces;
    private TypicalPower typical;
    private Rules forced;

    /** The threats of the day: what each state's capability and believed offence partners amount to. */
    public Threats(View view) {
        this.view = view;
        this.coalitions = new CoalitionPower(view);
        this.nearness = new double[view.size()];
        this.measured = new double[view.size()];
        this.forces = new double[view.size()];
        this.meanCapability = meanCapability(view);
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

    /**
     * kappa of the state {@code you} as {@code me} reads it, in [0,1]: its coalition against the powers of the day, or, by
     * the share of OWN_MEASURE, against the power of the one who looks. Read against great powers alone, regional powers
     * would threaten nobody.
     */
    public double kappa(Rules rules, int me, int you) {
        double power = coalitions.power(me, you);
        double kappa = kappa(rules, power, you);
        double own = rules.get(OWN_MEASURE);
        return own == 0 ? kappa : StrictFunctions.pow(kappa, 1 - own) * StrictFunctions.pow(against(me, power), own);
    }

    /** A coalition against the powers of the day: their mean, or a typical great power with preponderance (E2). */
    private double kappa(Rules rules, double power, int you) {
        if (rules.parameters().on(TYPICAL_POWER)) {
            typical = typical == null ? new TypicalPower(view) : typical;
            return typical.kappa(you, power, rules.get(PREPONDERANCE));
        }
        double sum = meanCapability + power;
        return sum > 0 && meanCapability > 0 ? power / sum : 0;
    }

    /** A coalition against the one who looks, Kc/(K_i + Kc); one half where neither has any power. */
    private double against(int me, double power) {
        double sum = view.capability(me) + power;
        return sum > 0 ? power / sum : .5;
    }

    /** Intent h in (0,1) that {@code me} reads in {@code you}. */
    public double intent(Rules rules, int me, int you) {
        double a = rules.get(AFFINITY_SEEN) * view.affinity().get(me, you);
        return StrictFunctions.sigmoid(rules.get(INTENT_BASE)
                - rules.get(INTENT_AFFINITY) * a
                + revisionism(rules, me) * view.revisionism(you)
                + rules.get(INTENT_RIVALRY) * view.rivalry().get(me, you)
                - rules.get(INTENT_DEMOCRACY) * view.regime(me) * view.regime(you)
                - rules.get(INTENT_TRADE) * view.trade().get(me, you));
    }

    /** hT - hS theta_i: those who want change themselves do not fear it in others (Schweller 1994). */
    private double revisionism(Rules rules, int me) {
        return rules.get(INTENT_REVISIONISM) - rules.get(INTENT_LIKE_APPETITE) * view.revisionism(me);
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
        boolean measuring = measure(rules, me);
        if (measuring) {
            multiply(row, measured);
        }
        for (int partner : view.pledges().partners(me)) {
            double power = coalitions.power(me, partner);
            double phi = coalitions.offence(me, partner, rules.get(POSTURE));
            double force = force(rules, kappa(rules, power, partner), phi);
            double usual = forces[partner];
            if (measuring) {
                force *= measured(rules, me, power);
                usual *= measured[partner];
            }
            row[partner] = usual == 0 ? 0 : row[partner] * (force / usual);
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
        double revisionism = revisionism(rules, me);
        for (int you = 0; you < row.length; you++) {
            row[you] = democracy * view.regime(you) - revisionism * view.revisionism(you) - rules.get(INTENT_BASE);
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
        double[] powers = coalitions.powers();
        double posture = rules.get(POSTURE);
        for (int you = 0; you < forces.length; you++) {
            forces[you] = view.sovereign(you)
                    ? force(rules, kappa(rules, powers[you], you), coalitions.offence(you, posture))
                    : 0;
        }
        forced = rules;
    }

    private double force(Rules rules, double kappa, double phi) {
        Theory.Exponents a = rules.theory().exponents();
        double own = rules.get(OWN_MEASURE);
        double power = StrictFunctions.pow(kappa / rules.get(REFERENCE_CAPABILITY), a.power() * (1 - own));
        double offence = StrictFunctions.pow(phi / rules.get(REFERENCE_OFFENCE), a.offence());
        return -rules.get(THREAT_SLOPE) * power * offence;
    }

    /** Fills a row with the part of power that is read against one's own; false where that is none. */
    private boolean measure(Rules rules, int me) {
        double exponent = rules.theory().exponents().power() * rules.get(OWN_MEASURE);
        if (exponent == 0) {
            return false;
        }
        double[] powers = coalitions.powers();
        for (int you = 0; you < measured.length; you++) {
            measured[you] = against(me, powers[you]);
        }
        powers(measured, 1 / rules.get(REFERENCE_CAPABILITY), exponent);
        return true;
    }

    private double measured(Rules rules, int me, double power) {
        double exponent = rules.theory().exponents().power() * rules.get(OWN_MEASURE);
        return StrictFunctions.pow(against(me, power) / rules.get(REFERENCE_CAPABILITY), exponent);
    }
}
