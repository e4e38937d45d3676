package concert.theory;

import static concert.theory.Parameter.INSTITUTION_UPKEEP;
import static concert.theory.Parameter.PRIVATE_SHARE;

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
        double fear = mine.fearSum();
        double spill = mine.spillSum();
        double alone = alone(mine);
        double now = effort(mine, fear, spill);
        double defence = kind.obligations().defence();
        double upkeep = upkeep(mine, mine.prospects().institution(kind));
        for (int you = 0; you < row.length; you++) {
            if (mine.canDealWith(you)) {
                double aid = defence == 0 ? 0 : defence * mine.prospects().cohesion(mine.me(), you, kind);
                double less = fearLess(mine, you, kind.obligations().nonAggression());
                double more = aid == 0 ? 0 : spillMore(mine, you, aid);
                double then = less == 0 && more == 0 ? now : effort(mine, fear - less, spill + more);
                row[you] = (now - then) / alone - upkeep;
            } else {
                row[you] = 0;
            }
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double fear = mine.fearSum();
        double spill = mine.spillSum();
        double now = effort(mine, fear, spill);
        for (int you : pact.members()) {
            if (you != mine.me()) {
                fear -= fearLess(mine, you, pact.obligations().nonAggression());
                spill += spillMore(mine, you, pact.obligations().defence() * pact.cohesion());
            }
        }
        return (now - effort(mine, fear, spill)) / alone(mine) - upkeep(mine, pact.institution());
    }

    /** The effort of the portfolio at hand, at least 0, in the unit of capability (E8). */
    public static double now(Outlook mine) {
        return effort(mine, mine.fearSum(), mine.spillSum());
    }

    /** The effort the state would make without any treaty (E8). */
    public static double alone(Outlook mine) {
        return effort(mine, mine.threatSum(), 0);
    }

    private static double effort(Outlook mine, double fear, double spill) {
        double appetite = Effort.appetite(mine.mine(), fear);
        return Effort.best(
                mine.view().economy(mine.me()), appetite, spill, mine.world().get(PRIVATE_SHARE));
    }

    private static double upkeep(Outlook mine, double iota) {
        return mine.world().get(INSTITUTION_UPKEEP) * iota;
    }

    /** Sum of Theta' over the portfolio at hand. */
    static double fear(Outlook mine) {
        double[] pledge = mine.portfolio(Pledges.Of.NON_AGGRESSION);
        double sum = 0;
        for (int you = 0; you < pledge.length; you++) {
            sum += pledged(mine, you, pledge[you]);
        }
        return sum;
    }

    private static double pledged(Outlook mine, int you, double nonAggression) {
        double trust = mine.view().trust().get(mine.me(), you);
        return Effort.pledged(mine.mine(), mine.view().threat().get(mine.me(), you), nonAggression, trust);
    }

    private static double fearLess(Outlook mine, int you, double nonAggression) {
        double shared = mine.portfolio(Pledges.Of.NON_AGGRESSION)[you];
        return nonAggression > shared ? pledged(mine, you, shared) - pledged(mine, you, nonAggression) : 0;
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
        return aid * mine.view().trust().get(mine.me(), you) * mine.view().effort(you);
    }
}
