package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Pledges;
import concert.model.View;
import java.util.Arrays;

/**
 * E3: how insecure a state is, the sum over its threats of what remains of each times the chance of not holding
 * against it, saturated. Works on the portfolio of an {@link Outlook}; rows run over the threats.
 */
public final class Security {
    private final Outlook outlook;
    private final View view;
    private final double[] bare;
    private final double[] fear;
    private final double[] defence;
    private final double[] attack;
    private final Containment containment;
    private final boolean linear;
    private double sum;

    Security(Outlook outlook) {
        this.outlook = outlook;
        this.view = outlook.view();
        int n = view.size();
        bare = new double[n];
        fear = new double[n];
        defence = new double[n];
        attack = new double[n];
        containment = new Containment(view);
        linear = decisiveness() == 1;
    }

    /** Reads what all states share this tick. */
    void refresh() {
        containment.refresh();
    }

    /** Reads the portfolio that the outlook has turned to. */
    void turn() {
        int me = outlook.me();
        double buck = outlook.mine().get(BUCK_PASSING);
        double[] pledge = outlook.portfolio(Pledges.Of.NON_AGGRESSION);
        double[] threat = outlook.threat();
        for (int you = 0; you < fear.length; you++) {
            bare[you] = !outlook.canDealWith(you)
                    ? 0
                    : buck == 0 ? threat[you] : threat[you] * containment.left(me, you, buck);
            fear[you] = pledge[you] == 0 ? bare[you] : fearOf(you, pledge[you]);
            attack[you] = attackOf(you);
        }
        Arrays.fill(defence, view.capability(me));
        double[] aid = outlook.portfolio(Pledges.Of.AID);
        for (int ally = 0; ally < fear.length; ally++) {
            if (aid[ally] > 0) {
                stand(ally, aidOf(ally, aid[ally]), defence);
            }
        }
        sum = sumOf(fear, defence, attack);
    }

    /** What remains of a threat under a non-aggression pledge, less what others contain of it. */
    double fearOf(int you, double nonAggression) {
        return outlook.effort().pledged(bare[you], nonAggression, outlook.trust()[you]);
    }

    /** A: what could come against the state, the challenger and its believed offence partners not pledged neutral. */
    private double attackOf(int you) {
        double power = outlook.reach()[you];
        int[] partners = view.pledges().partners(you);
        if (partners.length > 0) {
            double[] neutral = outlook.portfolio(Pledges.Of.NEUTRALITY);
            for (int partner : partners) {
                power += aidAgainst(you, partner) * (1 - neutral[partner]);
            }
        }
        return power;
    }

    /** The power that outsiders believe a challenger's offence partner would bring against the state (E6). */
    double aidAgainst(int challenger, int partner) {
        int me = outlook.me();
        double aid = view.pledges().get(Pledges.Of.SEEN_OFFENCE, challenger, partner);
        return partner == me || challenger == me || aid == 0
                ? 0
                : aid * view.reputation(partner) * outlook.reach()[partner];
    }

    /** r_ik K_{k->i}: the power an ally's aid amounts to, discounted by distrust and by fear of the ally. */
    double aidOf(int ally, double aid) {
        return aid * outlook.trust()[ally] * (1 - outlook.threat()[ally]) * outlook.reach()[ally];
    }

    /** Adds an ally's power against every threat but itself and those it is bound not to fight. */
    private void stand(int ally, double power, double[] row) {
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] += power;
        }
        row[ally] -= power;
        for (int friend : view.pledges().partners(ally)) {
            if (view.pledges().get(Pledges.Of.BINDING, ally, friend) > 0) {
                row[friend] -= power;
            }
        }
    }

    private double sumOf(double[] threats, double[] mine, double[] yours) {
        double total = 0;
        for (int you = 0; you < threats.length; you++) {
            if (threats[you] > 0) {
                total += part(threats[you], mine[you], yours[you]);
            }
        }
        return total;
    }

    /** What one threat adds to insecurity: what remains of it times the chance of not holding against it. */
    double part(double threat, double mine, double yours) {
        if (linear) {
            double all = mine + yours;
            return all > 0 ? threat * (yours / all) : threat * .5;
        }
        return threat * (1 - Contest.chance(mine, yours, outlook.world().get(DECISIVENESS)));
    }

    /** Sec of an insecurity X, at most 0, saturated by s0. */
    double saturated(double insecurity) {
        return -insecurity / (1 + insecurity / outlook.world().get(INSECURITY_SATURATION));
    }

    /** Sec of the portfolio, at most 0. */
    public double level() {
        return saturated(sum);
    }

    /** Sec were every ally trusted fully, Sec(T=1); what it exceeds {@link #level()} by is the fear of abandonment. */
    public double trusting() {
        double[] aid = outlook.portfolio(Pledges.Of.AID);
        double[] trusted = defence.clone();
        for (int ally = 0; ally < aid.length; ally++) {
            double trust = view.trust().get(outlook.me(), ally);
            if (aid[ally] > 0 && trust > 0) {
                stand(ally, aidOf(ally, aid[ally]) * (1 / trust - 1), trusted);
            }
        }
        return saturated(sumOf(fear, trusted, attack));
    }

    double decisiveness() {
        return outlook.world().get(DECISIVENESS);
    }

    /** X, the insecurity before saturation, at least 0. */
    double sum() {
        return sum;
    }

    /** Theta' of each threat, 0 for those not to be feared; shared, not to be written to. */
    double[] fear() {
        return fear;
    }

    /** D against each threat; shared, not to be written to. */
    public double[] defence() {
        return defence;
    }

    /** A of each threat; shared, not to be written to. */
    public double[] attack() {
        return attack;
    }
}
