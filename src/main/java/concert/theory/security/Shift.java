package concert.theory.security;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.theory.Heed;
import concert.theory.Pact;
import concert.theory.Prospects;
import concert.theory.Rows;
import concert.theory.Standing;
import concert.theory.book.Parameter;
import java.util.Arrays;

/**
 * What a treaty would change in E3, dSec: an ally's power stands against every threat, which is one step along the
 * {@link Curve}, except against itself and those it is bound not to fight, which are put right one by one; likewise the
 * threats that a pledge of non-aggression or neutrality makes smaller.
 */
public final class Shift {
    private final Standing standing;
    private final Prospects prospects;
    private final Heed heed;
    private final View view;
    private final Security security;
    private final Curve curve;
    private final AllyBonds bonds;
    private final Exceptions exceptions;
    private final double[] worth;
    private final double[][] powers;
    private boolean sampled;
    private int read = -1;

    /**
     * The changes that treaties would bring to whomever the standing is turned to; security and heed are of the same
     * standing.
     * @param prospects the cohesion of pacts not yet signed, which bounds the aid they promise (E11)
     */
    public Shift(Standing standing, Security security, Prospects prospects, Heed heed) {
        this.standing = standing;
        this.prospects = prospects;
        this.heed = heed;
        this.view = standing.view();
        this.security = security;
        this.curve = new Curve(security);
        this.bonds = new AllyBonds(view.pledges());
        int n = view.size();
        exceptions = new Exceptions(security, n);
        worth = new double[n];
        powers = new double[TreatyKind.all().length][n];
    }

    /** Itself, ready for the portfolio that the standing has turned to. */
    public Shift read() {
        security.read();
        if (read != standing.turns()) {
            read = standing.turns();
            sampled = false;
        }
        return this;
    }

    /** The change of Sec that a pact would bring to the portfolio. */
    public double of(Pact pact) {
        double power = stand(pact);
        double then = (power == 0 ? security.sum() : security.with(power)) + exceptions.settle(power);
        return security.saturated(then) - security.level();
    }

    /** The power the members would add; marks the threats that their pledges treat unlike the rest. */
    private double stand(Pact pact) {
        double power = 0;
        for (int member : pact.members()) {
            if (member != standing.me()) {
                double aid = extra(member, pact.obligations().defence() * pact.cohesion());
                power += aid;
                pledge(member, aid, pact.obligations());
            }
        }
        return power;
    }

    /** The same read off the curve, within its bound. */
    public double about(Pact pact) {
        curve();
        double power = stand(pact);
        return security.saturated(curve.at(power) + exceptions.settle(power)) - security.level();
    }

    /** The change of Sec by a pact of the two alone, for every other state. */
    public void offers(TreatyKind kind, double[] row) {
        Obligations o = kind.obligations();
        double[] left = heed.row(o.nonAggression());
        double[] power = powers[kind.ordinal()];
        if (o.defence() > 0) {
            curve();
            curve.read(power, row);
        } else {
            Arrays.fill(row, security.sum());
        }
        if (security.linear()) {
            security.fractions().themselves(left, power, row);
            friends(o, power, row);
        } else {
            oneByOne(o, power, row);
        }
        saturate(row, standing.world().get(Parameter.INSECURITY_SATURATION), security.level());
    }

    /** Samples the curve once the standing has turned to another state. */
    private void curve() {
        if (!sampled) {
            sampled = true;
            worths(worth, standing.trust(), standing.threat(), standing.reach());
            double most = 0;
            for (TreatyKind kind : TreatyKind.all()) {
                if (kind.obligations().defence() > 0) {
                    powers(kind);
                    most = Math.max(most, Rows.largest(powers[kind.ordinal()]));
                }
            }
            curve.sample(view.capability(standing.me()), most);
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
        Dyads cohesion = prospects.cohesions(kind);
        double[] row = powers[kind.ordinal()];
        int first = cohesion.row(standing.me());
        times(row, worth, cohesion.cells(), first, kind.obligations().defence());
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            row[you] = extra(you, kind.obligations().defence() * cohesion.at(first + you));
        }
    }

    private static void times(double[] row, double[] worth, double[] cohesion, int first, double defence) {
        for (int you = 0; you < row.length; you++) {
            row[you] = defence * cohesion[first + you] * worth[you];
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
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            pledge(you, power[you], o);
            row[you] = (power[you] == 0 ? security.sum() : curve.at(power[you])) + exceptions.settle(power[you]);
        }
    }

    /** A partner's aid does not stand against those it is bound not to fight. */
    private void bound(double[] power, double[] row) {
        double[] part = security.fractions().parts();
        bonds.refresh();
        for (int at = 0; at < bonds.count(); at++) {
            int you = bonds.state(at);
            int friend = bonds.friend(at);
            row[you] += part[friend] - security.fractions().at(friend, power[you]);
        }
    }

    /** The same for every partner alone. */
    private void neutral(Obligations o, double[] row) {
        for (int at = 0; at < security.attackers().count(); at++) {
            int foe = security.attackers().state(at);
            double fear = security.fear()[foe];
            for (int you : view.pledges().partners(foe)) {
                double against = security.aidAgainst(foe, you);
                if (against > 0 && fear > 0) {
                    double less = security.attack()[foe] - o.neutrality() * against;
                    row[you] += security.part(fear, security.defence()[foe], less)
                            - security.fractions().parts()[foe];
                }
            }
        }
    }

    private void oneByOne(Obligations o, double[] power, double[] row) {
        for (int you = 0; you < row.length; you++) {
            if (standing.canDealWith(you)) {
                pledge(you, power[you], o);
                row[you] += exceptions.settle(power[you]);
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
        double shared = standing.portfolio(Pledges.Of.AID)[ally];
        return aid > shared ? security.aidOf(ally, aid - shared) : 0;
    }

    /** Marks the threats that one partner's pledge treats unlike the rest. */
    private void pledge(int you, double aid, Obligations o) {
        boolean pacified = o.nonAggression() > standing.portfolio(Pledges.Of.NON_AGGRESSION)[you];
        if (pacified && security.fear()[you] > 0) {
            exceptions.pacified(you, security.fearOf(you, o.nonAggression()));
        }
        if (aid > 0) {
            exceptions.unaided(you, aid);
            bonds.refresh();
            for (int at = bonds.first(you); at < bonds.first(you + 1); at++) {
                exceptions.unaided(bonds.friend(at), aid);
            }
        }
        double more = o.neutrality() - standing.portfolio(Pledges.Of.NEUTRALITY)[you];
        if (more > 0) {
            neutralise(you, more);
        }
    }

    /** A neutral partner does not stand beside those it is pledged to attack with. */
    private void neutralise(int you, double neutrality) {
        for (int friend : view.pledges().partners(you)) {
            double against = security.aidAgainst(friend, you);
            if (against > 0) {
                exceptions.neutral(friend, neutrality * against);
            }
        }
    }
}
