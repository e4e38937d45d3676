package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Obligations;
import concert.model.Pledges;
import concert.model.TreatyKind;
import concert.model.View;
import java.util.Arrays;

/**
 * E3: how insecure a state is, the sum over its threats of what remains of each times the chance of not holding
 * against it, saturated. Works on the portfolio of an {@link Outlook}; rows run over the threats.
 */
public final class Security {
    private final Outlook outlook;
    private final View view;
    private final double[] fear;
    private final double[] defence;
    private final double[] attack;
    private final double[] contained;
    private final int[] gravest;
    private final double[] fearThen;
    private final double[] defenceThen;
    private final double[] attackThen;
    private final Curve curve = new Curve();
    private double sum;

    Security(Outlook outlook) {
        this.outlook = outlook;
        this.view = outlook.view();
        int n = view.size();
        fear = new double[n];
        defence = new double[n];
        attack = new double[n];
        contained = new double[n];
        gravest = new int[n];
        fearThen = new double[n];
        defenceThen = new double[n];
        attackThen = new double[n];
    }

    /** Reads whom each state fears most and how much power stands against each threat (buck-passing). */
    void refresh() {
        Arrays.fill(contained, 0);
        for (int state = 0; state < gravest.length; state++) {
            gravest[state] = view.sovereign(state) ? view.threat().largestOf(state) : -1;
            if (gravest[state] >= 0) {
                contained[gravest[state]] += contains(state);
            }
        }
    }

    private double contains(int state) {
        int threat = gravest[state];
        return view.capability(state) * view.proximity().get(state, threat) * (armedBy(state) ? 1 : .3);
    }

    private boolean armedBy(int state) {
        for (int partner : view.pledges().partners(state)) {
            if (view.pledges().get(Pledges.Of.DEFENCE, state, partner) > .2) {
                return true;
            }
        }
        return false;
    }

    /** Reads the portfolio that the outlook has turned to. */
    void turn() {
        int me = outlook.me();
        double[] pledge = outlook.portfolio(Pledges.Of.NON_AGGRESSION);
        for (int you = 0; you < fear.length; you++) {
            fear[you] = outlook.canDealWith(you) ? fearOf(you, pledge[you]) : 0;
            attack[you] = attackOf(you);
            defence[you] = view.capability(me);
        }
        double[] aid = outlook.portfolio(Pledges.Of.AID);
        for (int ally = 0; ally < fear.length; ally++) {
            if (aid[ally] > 0) {
                stand(ally, aidOf(ally, aid[ally]), defence);
            }
        }
        sum = sumOf(fear, defence, attack);
    }

    /** What remains of a threat under a non-aggression pledge, less what others contain of it. */
    private double fearOf(int you, double nonAggression) {
        int me = outlook.me();
        double threat = view.threat().get(me, you);
        double left = Effort.pledged(
                outlook.mine(), threat, nonAggression, view.trust().get(me, you));
        double buck = outlook.mine().get(BUCK_PASSING);
        if (buck == 0) {
            return left;
        }
        double others = contained[you] - (gravest[me] == you ? contains(me) : 0);
        double k = view.capability(you);
        return others + k > 0 ? left * (1 - buck * others / (others + k)) : left;
    }

    /** A: what could come against the state, the challenger and its believed offence partners not pledged neutral. */
    private double attackOf(int you) {
        int me = outlook.me();
        double power = view.capability(you) * view.proximity().get(you, me);
        double[] neutral = outlook.portfolio(Pledges.Of.NEUTRALITY);
        for (int partner : view.pledges().partners(you)) {
            power += aidAgainst(you, partner) * (1 - neutral[partner]);
        }
        return power;
    }

    /** The power that outsiders believe a challenger's offence partner would bring against the state (E6). */
    private double aidAgainst(int challenger, int partner) {
        int me = outlook.me();
        double aid = view.pledges().get(Pledges.Of.SEEN_OFFENCE, challenger, partner);
        if (partner == me || challenger == me || aid == 0) {
            return 0;
        }
        return aid
                * view.reputation(partner)
                * view.capability(partner)
                * view.proximity().get(partner, me);
    }

    /** r_ik K_{k->i}: the power an ally's aid amounts to, discounted by distrust and by fear of the ally. */
    private double aidOf(int ally, double aid) {
        int me = outlook.me();
        double heeded = aid * view.trust().get(me, ally) * (1 - view.threat().get(me, ally));
        return heeded * view.capability(ally) * view.proximity().get(ally, me);
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
    private double part(double threat, double mine, double yours) {
        return threat * (1 - Contest.chance(mine, yours, outlook.world().get(DECISIVENESS)));
    }

    /** Sec of an insecurity X, at most 0, saturated by s0. */
    private double saturated(double insecurity) {
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

    /** The change of Sec that a pact would bring to the portfolio. */
    double change(Pact pact) {
        System.arraycopy(fear, 0, fearThen, 0, fear.length);
        System.arraycopy(defence, 0, defenceThen, 0, fear.length);
        System.arraycopy(attack, 0, attackThen, 0, fear.length);
        for (int member : pact.members()) {
            if (member != outlook.me()) {
                stand(member, extra(member, pact.obligations().defence() * pact.cohesion()), defenceThen);
                fearThen[member] = fearUnder(member, pact.obligations().nonAggression());
                neutralise(member, pact.obligations().neutrality());
            }
        }
        return saturated(sumOf(fearThen, defenceThen, attackThen)) - level();
    }

    private double fearUnder(int member, double nonAggression) {
        double shared = outlook.portfolio(Pledges.Of.NON_AGGRESSION)[member];
        return nonAggression > shared && outlook.canDealWith(member) ? fearOf(member, nonAggression) : fearThen[member];
    }

    /** The power that aid beyond what is shared already would add. */
    private double extra(int ally, double aid) {
        double shared = outlook.portfolio(Pledges.Of.AID)[ally];
        return aid > shared ? aidOf(ally, aid - shared) : 0;
    }

    /** Takes a member that pledges neutrality out of the coalitions against the state. */
    private void neutralise(int member, double neutrality) {
        double more = neutrality - outlook.portfolio(Pledges.Of.NEUTRALITY)[member];
        if (more <= 0) {
            return;
        }
        for (int foe : view.pledges().partners(member)) {
            attackThen[foe] -= more * aidAgainst(foe, member);
        }
    }

    /** The change of Sec by a pact of the two alone, for every other state; E3 in full for each. */
    void changes(TreatyKind kind, double[] row) {
        Obligations o = kind.obligations();
        curve.turn(outlook, fear, defence, attack);
        for (int you = 0; you < row.length; you++) {
            if (!outlook.canDealWith(you)) {
                row[you] = 0;
                continue;
            }
            double power = o.defence() == 0
                    ? 0
                    : extra(you, o.defence() * outlook.prospects().cohesion(outlook.me(), you, kind));
            double insecurity = power == 0 ? sum : curve.at(power) + unaided(you, power);
            row[you] = saturated(insecurity + pledgedBy(you, o)) - level();
        }
    }

    /** What it costs that an ally does not stand against itself and those it is bound to. */
    private double unaided(int ally, double power) {
        double total = lost(ally, power);
        for (int friend : view.pledges().partners(ally)) {
            if (view.pledges().get(Pledges.Of.BINDING, ally, friend) > 0) {
                total += lost(friend, power);
            }
        }
        return total;
    }

    private double lost(int foe, double power) {
        return fear[foe] == 0
                ? 0
                : part(fear[foe], defence[foe], attack[foe]) - part(fear[foe], defence[foe] + power, attack[foe]);
    }

    /** What the pledges of non-aggression and neutrality of a partner change, its aid aside. */
    private double pledgedBy(int you, Obligations o) {
        double change = 0;
        if (fear[you] > 0 && o.nonAggression() > outlook.portfolio(Pledges.Of.NON_AGGRESSION)[you]) {
            double then = fearOf(you, o.nonAggression());
            change += part(then, defence[you], attack[you]) - part(fear[you], defence[you], attack[you]);
        }
        double neutral = o.neutrality() - outlook.portfolio(Pledges.Of.NEUTRALITY)[you];
        if (neutral > 0) {
            for (int foe : view.pledges().partners(you)) {
                double aid = neutral * aidAgainst(foe, you);
                if (aid > 0 && fear[foe] > 0) {
                    change += part(fear[foe], defence[foe], attack[foe] - aid)
                            - part(fear[foe], defence[foe], attack[foe]);
                }
            }
        }
        return change;
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
