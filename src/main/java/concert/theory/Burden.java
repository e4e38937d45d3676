package concert.theory;

import static concert.theory.Parameter.INSTITUTION_UPKEEP;

import concert.model.Cause;
import concert.model.Dyads;
import concert.model.Pledges;
import concert.model.TreatyKind;

/**
 * Bur, negated: the effort saved, or the effort added and the institution's upkeep, as a share of the effort the state
 * would make alone (E4, E8; Olson &amp; Zeckhauser 1966). Positive when the treaty saves money.
 */
public final class Burden implements Reason {
    @Override
    public String name() {
        return "burden";
    }

    @Override
    public Cause lost() {
        return Cause.NO_INCENTIVE;
    }

    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        double nonAggression = kind.obligations().nonAggression();
        double defence = kind.obligations().defence();
        Effort.Load load = new Effort.Load(mine.view().economy(mine.me()), mine.fearSum(), mine.spillSum());
        mine.effort().appetites(load, mine.threat(), mine.heed().row(nonAggression), row);
        if (defence > 0) {
            Dyads cohesion = mine.prospects().cohesions(kind);
            Effort.Aid aid = new Effort.Aid(
                    cohesion.cells(),
                    cohesion.row(mine.me()),
                    defence,
                    mine.trust(),
                    mine.view().efforts());
            mine.effort().aided(load, aid, mine.scratch(), row);
        } else {
            mine.effort().unaided(load, mine.scratch(), row);
        }
        double now = now(mine);
        double each = 1 / alone(mine);
        double upkeep = upkeep(mine, mine.prospects().institution(kind));
        for (int you = 0; you < row.length; you++) {
            row[you] = (now - row[you]) * each - upkeep;
        }
        for (int at = 0; at < mine.known(); at++) {
            int you = mine.partner(at);
            double aid = defence * mine.prospects().cohesion(mine.me(), you, kind);
            double spill = mine.spillSum() + spillMore(mine, you, aid);
            double fear = mine.fearSum() - fearLess(mine, you, nonAggression);
            row[you] = (now - mine.effort().best(load.economy(), fear, spill)) * each - upkeep;
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double fear = mine.fearSum();
        double spill = mine.spillSum();
        for (int you : pact.members()) {
            if (you != mine.me()) {
                fear -= fearLess(mine, you, pact.obligations().nonAggression());
                spill += spillMore(mine, you, pact.obligations().defence() * pact.cohesion());
            }
        }
        double then = mine.effort().best(mine.view().economy(mine.me()), fear, spill);
        return (now(mine) - then) / alone(mine) - upkeep(mine, pact.institution());
    }

    /** The effort of the portfolio at hand, at least 0, in the unit of capability (E8). */
    public static double now(Outlook mine) {
        return mine.effort().best(mine.view().economy(mine.me()), mine.fearSum(), mine.spillSum());
    }

    /** The effort the state would make without any treaty (E8). */
    public static double alone(Outlook mine) {
        return mine.effort().best(mine.view().economy(mine.me()), mine.threatSum(), 0);
    }

    private static double upkeep(Outlook mine, double iota) {
        return mine.world().get(INSTITUTION_UPKEEP) * iota;
    }

    /** Sum of Theta' over the portfolio at hand. */
    static double fear(Outlook mine) {
        double sum = mine.threatSum();
        for (int at = 0; at < mine.known(); at++) {
            int you = mine.partner(at);
            double pledge = mine.portfolio(Pledges.Of.NON_AGGRESSION)[you];
            double threat = mine.threat()[you];
            sum += mine.effort().pledged(threat, pledge, mine.trust()[you]) - threat;
        }
        return sum;
    }

    private static double fearLess(Outlook mine, int you, double nonAggression) {
        double shared = mine.portfolio(Pledges.Of.NON_AGGRESSION)[you];
        if (nonAggression <= shared) {
            return 0;
        }
        double threat = mine.threat()[you];
        double trust = mine.trust()[you];
        return mine.effort().pledged(threat, shared, trust) - mine.effort().pledged(threat, nonAggression, trust);
    }

    /** S of the portfolio at hand. */
    static double spill(Outlook mine) {
        double sum = 0;
        for (int at = 0; at < mine.known(); at++) {
            int you = mine.partner(at);
            sum += counted(mine, you, mine.portfolio(Pledges.Of.AID)[you]);
        }
        return sum;
    }

    private static double spillMore(Outlook mine, int you, double aid) {
        double shared = mine.portfolio(Pledges.Of.AID)[you];
        return aid > shared ? counted(mine, you, aid - shared) : 0;
    }

    /** The part of an ally's effort of last tick that one can count on. */
    private static double counted(Outlook mine, int you, double aid) {
        return aid * mine.trust()[you] * mine.view().effort(you);
    }
}
