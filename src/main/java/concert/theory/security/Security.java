package concert.theory.security;

import static concert.theory.book.Parameter.*;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.Contest;
import concert.theory.Heed;
import concert.theory.Standing;
import java.util.Arrays;

/**
 * E3: how insecure a state is, the sum over its threats of what remains of each times the chance of not holding
 * against it, saturated. Works on the portfolio of a {@link Standing}; rows run over the threats.
 */
public final class Security {
    private final Standing standing;
    private final Heed heed;
    private final View view;
    private final double[] bare;
    private final double[] fear;
    private final double[] defence;
    private final double[] attack;
    private final double[] trusted;
    private final Fractions fractions;
    private final Attackers attackers;
    private final Containment containment;
    private final boolean linear;
    private double sum;
    private int read = -1;

    /**
     * The security of whomever the standing is turned to.
     * @param heed of the same standing
     */
    public Security(Standing standing, Heed heed) {
        this.standing = standing;
        this.heed = heed;
        this.view = standing.view();
        int n = view.size();
        bare = new double[n];
        fear = new double[n];
        defence = new double[n];
        attack = new double[n];
        trusted = new double[n];
        fractions = new Fractions(n);
        attackers = new Attackers(view);
        containment = new Containment(view, standing.world());
        linear = decisiveness() == 1;
    }

    /** Reads what all states share this tick. */
    public void refresh() {
        containment.refresh();
    }

    /** Itself, worked out for the portfolio that the standing has turned to. */
    public Security read() {
        if (read != standing.turns()) {
            read = standing.turns();
            work();
        }
        return this;
    }

    private void work() {
        fears();
        attacks();
        Arrays.fill(defence, view.capability(standing.me()));
        double[] aid = standing.portfolio(Pledges.Of.AID);
        for (int at = 0; at < standing.partners(); at++) {
            int ally = standing.partner(at);
            if (aid[ally] > 0) {
                stand(ally, aidOf(ally, aid[ally]), defence);
            }
        }
        sum = linear ? fractions.read(fear, defence, attack) : sumOf(defence);
    }

    private void fears() {
        System.arraycopy(standing.threat(), 0, bare, 0, bare.length);
        for (int you = 0; you < bare.length; you++) {
            if (!view.sovereign(you)) {
                bare[you] = 0;
            }
        }
        double buck = standing.rules().get(BUCK_PASSING);
        if (buck > 0) {
            containment.contain(standing.me(), buck, bare);
        }
        System.arraycopy(bare, 0, fear, 0, fear.length);
        double[] pledge = standing.portfolio(Pledges.Of.NON_AGGRESSION);
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            fear[you] = fearOf(you, pledge[you]);
        }
    }

    /** A: what could come against the state, the challenger and its believed offence partners not pledged neutral. */
    private void attacks() {
        System.arraycopy(standing.reach(), 0, attack, 0, attack.length);
        attackers.refresh();
        double[] neutral = standing.portfolio(Pledges.Of.NEUTRALITY);
        for (int at = 0; at < attackers.count(); at++) {
            int you = attackers.state(at);
            for (int partner : view.pledges().partners(you)) {
                attack[you] += aidAgainst(you, partner) * (1 - neutral[partner]);
            }
        }
    }

    /** F: the insecurity with so much power added to the defence against every threat, summed in full. */
    double with(double power) {
        if (linear) {
            return fractions.with(power);
        }
        double total = 0;
        for (int you = 0; you < fear.length; you++) {
            total += fear[you] == 0 ? 0 : part(fear[you], defence[you] + power, attack[you]);
        }
        return total;
    }

    /** What remains of a threat under a non-aggression pledge, less what others contain of it. */
    double fearOf(int you, double nonAggression) {
        return heed.pledged(bare[you], nonAggression, standing.trust()[you]);
    }

    /** The power that outsiders believe a challenger's offence partner would bring against the state (E6). */
    double aidAgainst(int challenger, int partner) {
        int me = standing.me();
        double aid = view.pledges().aid(Pledges.Of.SEEN_OFFENCE, challenger, partner, me);
        return partner == me || challenger == me || aid == 0
                ? 0
                : aid * view.reputation(partner) * standing.reach()[partner];
    }

    /** r_ik K_{k->i}: the power an ally's aid amounts to, discounted by distrust and by fear of the ally. */
    double aidOf(int ally, double aid) {
        return aid * standing.trust()[ally] * (1 - standing.threat()[ally]) * standing.reach()[ally];
    }

    /** Adds an ally's power against every threat but itself and those it is bound not to fight. */
    private void stand(int ally, double power, double[] row) {
        double[] share = standing.sharesAgainst(ally);
        if (share != null) {
            standAgainst(ally, power, share, row);
            return;
        }
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

    /** The same of an ally whose treaties name their enemies: against each threat its share of what it owes at most. */
    private void standAgainst(int ally, double power, double[] share, double[] row) {
        for (int foe = 0; foe < row.length; foe++) {
            boolean bound = view.pledges().get(Pledges.Of.BINDING, ally, foe) > 0;
            row[foe] += bound || foe == ally ? 0 : power * share[foe];
        }
    }

    private double sumOf(double[] mine) {
        double total = 0;
        for (int you = 0; you < fear.length; you++) {
            total += fear[you] == 0 ? 0 : part(fear[you], mine[you], attack[you]);
        }
        return total;
    }

    /** What one threat adds to insecurity: what remains of it times the chance of not holding against it. */
    double part(double threat, double mine, double yours) {
        if (linear) {
            double all = mine + yours;
            return all > 0 ? threat * (yours / all) : threat * .5;
        }
        return threat * (1 - Contest.chance(mine, yours, standing.world().get(DECISIVENESS)));
    }

    /** Sec of an insecurity X, at most 0, saturated by s0. */
    double saturated(double insecurity) {
        return -insecurity / (1 + insecurity * (1 / standing.world().get(INSECURITY_SATURATION)));
    }

    /** Sec of the portfolio, at most 0. */
    public double level() {
        return saturated(sum);
    }

    /** Sec were every ally trusted fully, Sec(T=1); what it exceeds {@link #level()} by is the fear of abandonment. */
    public double trusting() {
        double[] aid = standing.portfolio(Pledges.Of.AID);
        boolean aided = false;
        System.arraycopy(defence, 0, trusted, 0, trusted.length);
        for (int at = 0; at < standing.partners(); at++) {
            int ally = standing.partner(at);
            double trust = standing.trust()[ally];
            if (aid[ally] > 0 && trust > 0) {
                aided = true;
                stand(ally, aidOf(ally, aid[ally]) * (1 / trust - 1), trusted);
            }
        }
        return aided ? saturated(sumOf(trusted)) : level();
    }

    double decisiveness() {
        return standing.world().get(DECISIVENESS);
    }

    /** Whether the contest is of exponent 1, so that F is a sum of simple fractions. */
    boolean linear() {
        return linear;
    }

    /** F as a sum of fractions, when {@link #linear}. */
    Fractions fractions() {
        return fractions;
    }

    /** Who is believed to have offence partners. */
    Attackers attackers() {
        return attackers;
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
