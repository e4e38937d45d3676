package concert.theory;

import concert.model.Obligations;
import concert.model.Pledges;
import concert.model.TreatyKind;
import concert.model.View;
import java.util.Arrays;

/**
 * What a treaty would change in E3, dSec: an ally's power stands against every threat, which is one step along the
 * {@link Curve}, except against itself and those it is bound not to fight, which are put right one by one; likewise the
 * threats that a pledge of non-aggression or neutrality makes smaller.
 */
final class Shift {
    private final Outlook outlook;
    private final View view;
    private final Security security;
    private final Curve curve = new Curve();
    private final double[] unaided;
    private final double[] neutral;
    private final double[] fearThen;
    private final double[] powers;
    private final int[] touched;
    private final boolean[] marked;
    private int count;

    Shift(Outlook outlook, Security security) {
        this.outlook = outlook;
        this.view = outlook.view();
        this.security = security;
        int n = view.size();
        unaided = new double[n];
        neutral = new double[n];
        fearThen = new double[n];
        powers = new double[n];
        touched = new int[n];
        marked = new boolean[n];
    }

    /** The change of Sec that a pact would bring to the portfolio. */
    double of(Pact pact) {
        double power = 0;
        for (int member : pact.members()) {
            if (member != outlook.me()) {
                double aid = extra(member, pact.obligations().defence() * pact.cohesion());
                power += aid;
                pledge(member, aid, pact.obligations());
            }
        }
        double then = (power == 0 ? security.sum() : curve.full(security, power)) + corrections(power);
        return security.saturated(then) - security.level();
    }

    /** The change of Sec by a pact of the two alone, for every other state. */
    void offers(TreatyKind kind, double[] row) {
        Obligations o = kind.obligations();
        powers(kind, o.defence());
        if (o.defence() > 0) {
            curve.read(outlook, powers, row);
        } else {
            Arrays.fill(row, security.sum());
        }
        double level = security.level();
        for (int you = 0; you < row.length; you++) {
            if (!outlook.canDealWith(you)) {
                row[you] = 0;
            } else if (view.pledges().partners(you).length == 0) {
                row[you] = security.saturated(row[you] + itself(you, o.nonAggression())) - level;
            } else {
                pledge(you, powers[you], o);
                row[you] = security.saturated(row[you] + corrections(powers[you])) - level;
            }
        }
    }

    private void powers(TreatyKind kind, double defence) {
        for (int you = 0; you < powers.length; you++) {
            powers[you] = defence == 0 || !outlook.canDealWith(you)
                    ? 0
                    : extra(you, defence * outlook.prospects().cohesion(outlook.me(), you, kind));
        }
    }

    /** The correction for a partner without treaties: its aid does not stand against itself, its pledge pacifies it. */
    private double itself(int you, double nonAggression) {
        double fear = security.fear()[you];
        if (fear == 0) {
            return 0;
        }
        double defence = security.defence()[you];
        double attack = security.attack()[you];
        double then = nonAggression == 0 ? fear : security.fearOf(you, nonAggression);
        return security.part(then, defence, attack) - security.part(fear, defence + powers[you], attack);
    }

    /** The power that aid beyond what is shared already would add. */
    private double extra(int ally, double aid) {
        double shared = outlook.portfolio(Pledges.Of.AID)[ally];
        return aid > shared ? security.aidOf(ally, aid - shared) : 0;
    }

    /** Marks the threats that one partner's pledge treats unlike the rest. */
    private void pledge(int you, double aid, Obligations o) {
        boolean pacified = o.nonAggression() > outlook.portfolio(Pledges.Of.NON_AGGRESSION)[you];
        if (aid > 0 || pacified) {
            touch(you);
            unaided[you] += aid;
        }
        if (pacified && security.fear()[you] > 0) {
            fearThen[you] = security.fearOf(you, o.nonAggression());
        }
        double more = o.neutrality() - outlook.portfolio(Pledges.Of.NEUTRALITY)[you];
        if (aid > 0 || more > 0) {
            for (int friend : view.pledges().partners(you)) {
                others(you, friend, aid, more);
            }
        }
    }

    private void others(int you, int friend, double aid, double neutrality) {
        if (aid > 0 && view.pledges().get(Pledges.Of.BINDING, you, friend) > 0) {
            touch(friend);
            unaided[friend] += aid;
        }
        double against = neutrality > 0 ? security.aidAgainst(friend, you) : 0;
        if (against > 0) {
            touch(friend);
            neutral[friend] += neutrality * against;
        }
    }

    private void touch(int foe) {
        if (!marked[foe]) {
            marked[foe] = true;
            touched[count++] = foe;
            unaided[foe] = 0;
            neutral[foe] = 0;
            fearThen[foe] = security.fear()[foe];
        }
    }

    /** What the marked threats differ by from the plain curve; unmarks them. */
    private double corrections(double power) {
        double change = 0;
        for (int at = 0; at < count; at++) {
            int foe = touched[at];
            marked[foe] = false;
            double fear = security.fear()[foe];
            if (fear > 0) {
                double defence = security.defence()[foe] + power;
                double attack = security.attack()[foe];
                change += security.part(fearThen[foe], defence - unaided[foe], attack - neutral[foe])
                        - security.part(fear, defence, attack);
            }
        }
        count = 0;
        return change;
    }
}
