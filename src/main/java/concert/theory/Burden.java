package concert.theory;

import static concert.theory.Parameter.INSTITUTION_UPKEEP;

import concert.model.Cause;
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
        Effort e8 = mine.effort();
        double economy = mine.view().economy(mine.me());
        double alone = alone(mine);
        double now = now(mine);
        double upkeep = upkeep(mine, mine.prospects().institution(kind));
        double nonAggression = kind.obligations().nonAggression();
        double defence = kind.obligations().defence();
        for (int you = 0; you < row.length; you++) {
            row[you] = 0;
            if (mine.canDealWith(you)) {
                double less = fearLess(mine, you, nonAggression);
                double more = defence == 0
                        ? 0
                        : spillMore(mine, you, defence * mine.prospects().cohesion(mine.me(), you, kind));
                double then = e8.best(economy, mine.fearSum() - less, mine.spillSum() + more);
                row[you] = (now - then) / alone - upkeep;
            }
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
        double[] pledge = mine.portfolio(Pledges.Of.NON_AGGRESSION);
        double[] threat = mine.threat();
        double sum = 0;
        for (int you = 0; you < pledge.length; you++) {
            sum += pledge[you] == 0 ? threat[you] : mine.effort().pledged(threat[you], pledge[you], mine.trust()[you]);
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
        double[] aid = mine.portfolio(Pledges.Of.AID);
        double sum = 0;
        for (int you = 0; you < aid.length; you++) {
            sum += aid[you] == 0 ? 0 : counted(mine, you, aid[you]);
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
