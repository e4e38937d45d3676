package concert.theory;

import concert.model.Dyads;
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
    private final Curve curve;
    private final Bonds bonds;
    private final double[] worth;
    private final double[] unaided;
    private final double[] neutral;
    private final double[] fearThen;
    private final double[][] powers;
    private final int[] touched;
    private final boolean[] marked;
    private int count;
    private boolean sampled;

    Shift(Outlook outlook, Security security) {
        this.outlook = outlook;
        this.view = outlook.view();
        this.security = security;
        this.curve = new Curve(security);
        this.bonds = new Bonds(view.pledges());
        int n = view.size();
        worth = new double[n];
        unaided = new double[n];
        neutral = new double[n];
        fearThen = new double[n];
        powers = new double[TreatyKind.all().length][n];
        touched = new int[n];
        marked = new boolean[n];
    }

    /** Forgets the state before. */
    void turn() {
        sampled = false;
    }

    /** The change of Sec that a pact would bring to the portfolio. */
    double of(Pact pact) {
        double power = stand(pact);
        double then = (power == 0 ? security.sum() : security.with(power)) + corrections(power);
        return security.saturated(then) - security.level();
    }

    /** The power the members would add; marks the threats that their pledges treat unlike the rest. */
    private double stand(Pact pact) {
        double power = 0;
        for (int member : pact.members()) {
            if (member != outlook.me()) {
                double aid = extra(member, pact.obligations().defence() * pact.cohesion());
                power += aid;
                pledge(member, aid, pact.obligations());
            }
        }
        return power;
    }

    /** The same read off the curve, within its bound. */
    double about(Pact pact) {
        curve();
        double power = stand(pact);
        return security.saturated(curve.at(power) + corrections(power)) - security.level();
    }

    /** The change of Sec by a pact of the two alone, for every other state. */
    void offers(TreatyKind kind, double[] row) {
        Obligations o = kind.obligations();
        double[] left = outlook.heed().row(o.nonAggression());
        double[] power = powers[kind.ordinal()];
        if (o.defence() > 0) {
            curve();
            curve.read(power, row);
        } else {
            Arrays.fill(row, security.sum());
        }
        if (security.linear()) {
            themselves(left, power, row);
            friends(o, power, row);
        } else {
            oneByOne(o, power, row);
        }
        saturate(row, outlook.world().get(Parameter.INSECURITY_SATURATION), security.level());
    }

    /** Samples the curve once the outlook has turned to another state. */
    private void curve() {
        if (!sampled) {
            sampled = true;
            worths(worth, outlook.trust(), outlook.threat(), outlook.reach());
            double most = 0;
            for (TreatyKind kind : TreatyKind.all()) {
                if (kind.obligations().defence() > 0) {
                    powers(kind);
                    most = Math.max(most, Rows.largest(powers[kind.ordinal()]));
                }
            }
            curve.sample(view.capability(outlook.me()), most);
        }
    }

    /** What one unit of each other's aid amounts to, r_ik K_{k->i}. */
    private static void worths(double[] worth, double[] trust, double[] threat, double[] reach) {
        for (int you = 0; you < worth.length; you++) {
            worth[you] = trust[you] * (1 - threat[you]) * reach[you];
        }
    }

    /** What each other's aid would add under a kind, beyond what is shared already. */
    private void powers(TreatyKind kind) {
        Dyads cohesion = outlook.prospects().cohesions(kind);
        double[] row = powers[kind.ordinal()];
        int first = cohesion.row(outlook.me());
        times(row, worth, cohesion.cells(), first, kind.obligations().defence());
        for (int at = 0; at < outlook.known(); at++) {
            int you = outlook.partner(at);
            row[you] = extra(you, kind.obligations().defence() * cohesion.at(first + you));
        }
    }

    private static void times(double[] row, double[] worth, double[] cohesion, int first, double defence) {
        for (int you = 0; you < row.length; you++) {
            row[you] = defence * cohesion[first + you] * worth[you];
        }
    }

    /** Puts right what each partner is to itself: its aid does not stand against it, its pledge pacifies it. */
    private void themselves(double[] left, double[] power, double[] row) {
        double[] weight = security.weight();
        double[] all = security.all();
        double[] part = security.parts();
        for (int you = 0; you < row.length; you++) {
            row[you] += part[you] * left[you] - weight[you] / (all[you] + power[you]);
        }
    }

    /** Puts right what partners who have treaties are to their friends, and those who share one with the state. */
    private void friends(Obligations o, double[] power, double[] row) {
        if (o.defence() > 0) {
            bound(power, row);
        }
        if (o.neutrality() > 0) {
            neutral(o, row);
        }
        for (int at = 0; at < outlook.known(); at++) {
            int you = outlook.partner(at);
            pledge(you, power[you], o);
            row[you] = (power[you] == 0 ? security.sum() : curve.at(power[you])) + corrections(power[you]);
        }
    }

    /** A partner's aid does not stand against those it is bound not to fight. */
    private void bound(double[] power, double[] row) {
        double[] weight = security.weight();
        double[] all = security.all();
        double[] part = security.parts();
        bonds.refresh();
        for (int at = 0; at < bonds.count(); at++) {
            int you = bonds.state(at);
            int friend = bonds.friend(at);
            row[you] += part[friend] - weight[friend] / (all[friend] + power[you]);
        }
    }

    /** A neutral partner does not stand beside those it is pledged to attack with. */
    private void neutral(Obligations o, double[] row) {
        for (int you = 0; you < row.length; you++) {
            for (int friend : view.pledges().partners(you)) {
                double against = security.aidAgainst(friend, you);
                if (against > 0) {
                    double less = security.attack()[friend] - o.neutrality() * against;
                    double defence = security.defence()[friend];
                    row[you] += security.part(security.fear()[friend], defence, less) - security.parts()[friend];
                }
            }
        }
    }

    private void oneByOne(Obligations o, double[] power, double[] row) {
        for (int you = 0; you < row.length; you++) {
            if (outlook.canDealWith(you)) {
                pledge(you, power[you], o);
                row[you] += corrections(power[you]);
            }
        }
    }

    /** Turns a row of X into changes of Sec. */
    private static void saturate(double[] row, double most, double level) {
        double share = 1 / most;
        for (int you = 0; you < row.length; you++) {
            row[you] = -row[you] / (1 + row[you] * share) - level;
        }
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
        if (aid > 0) {
            bonds.refresh();
            for (int at = bonds.first(you); at < bonds.first(you + 1); at++) {
                touch(bonds.friend(at));
                unaided[bonds.friend(at)] += aid;
            }
        }
        double more = o.neutrality() - outlook.portfolio(Pledges.Of.NEUTRALITY)[you];
        if (more > 0) {
            neutralise(you, more);
        }
    }

    /** A neutral partner does not stand beside those it is pledged to attack with. */
    private void neutralise(int you, double neutrality) {
        for (int friend : view.pledges().partners(you)) {
            double against = security.aidAgainst(friend, you);
            if (against > 0) {
                touch(friend);
                neutral[friend] += neutrality * against;
            }
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
