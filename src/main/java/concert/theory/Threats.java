package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Dyads;
import concert.model.Pledges;
import concert.model.Portable;
import concert.model.View;

/** E2: threat as a state perceives it, Walt's (1987) four factors, bounded by construction. */
public final class Threats {
    private final View view;
    private final double[] coalition;
    private final double meanCapability;

    /** The threats of the day: what each state's capability and believed offence partners amount to. */
    public Threats(View view) {
        this.view = view;
        this.coalition = new double[view.size()];
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
        double sum = meanCapability + power;
        return sum > 0 && meanCapability > 0 ? power / sum : 0;
    }

    /** Intent h in (0,1) that {@code me} reads in {@code you}. */
    public double intent(Rules rules, int me, int you) {
        double a = rules.get(AFFINITY_SEEN) * view.affinity().get(me, you);
        return Portable.sigmoid(rules.get(INTENT_BASE)
                - rules.get(INTENT_AFFINITY) * a
                + rules.get(INTENT_REVISIONISM) * view.revisionism(you)
                + rules.get(INTENT_RIVALRY) * view.rivalry().get(me, you)
                - rules.get(INTENT_DEMOCRACY) * view.regime(me) * view.regime(you)
                - rules.get(INTENT_TRADE) * view.trade().get(me, you));
    }

    /** Fills a row with unsmoothed Theta of every other sovereign state, 0 for the rest. */
    public void perceive(Rules rules, int me, double[] row) {
        for (int you = 0; you < row.length; you++) {
            row[you] = you == me || !view.sovereign(you) ? 0 : threat(rules, me, you);
        }
    }

    private double threat(Rules rules, int me, int you) {
        Theory.Exponents a = rules.theory().exponents();
        double power = Portable.pow(kappa(me, you) / rules.get(REFERENCE_CAPABILITY), a.power());
        double near = Portable.pow(view.proximity().get(you, me) / rules.get(REFERENCE_PROXIMITY), a.proximity());
        double offence = Portable.pow(view.offence(you) / rules.get(REFERENCE_OFFENCE), a.offence());
        double intent =
                a.intent() == 0 ? 1 : Portable.pow(intent(rules, me, you) / rules.get(REFERENCE_INTENT), a.intent());
        return 1 - Portable.exp(-rules.get(THREAT_SLOPE) * power * near * offence * intent);
    }
}
