package concert.engine.tick;

import static concert.theory.book.Parameter.*;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.theory.CommonThreat;
import concert.theory.Contest;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** E7: how likely each state is to challenge each other, and what each side believes of its chance. */
public final class Challenges {
    private static final int NOBODY = -1;
    /** Keeps a contest of nothing against nothing at one half; far below any power. */
    private static final double TINY = 1e-300;

    private final View view;
    private final Parameters world;
    private final Prizes prizes;
    private final Reach reach;
    private final Dyads rate;
    private final double[] believed;
    private final double[] row;
    private final double[] prize;
    private final double[] idle;
    private final boolean[] near;
    private final double[] trade;
    private final double[] reached;
    private int read;

    Challenges(View view, List<Rules> rules, Parameters world, CommonThreat common) {
        this.view = view;
        this.world = world;
        this.prizes = new Prizes(view, rules, world, common);
        this.reach = new Reach(view, world);
        this.rate = Dyads.of(view.size(), 0);
        this.believed = new double[view.size()];
        this.row = new double[view.size()];
        this.prize = new double[view.size()];
        this.idle = new double[view.size()];
        this.near = new boolean[view.size()];
        this.trade = new double[view.size()];
        this.reached = new double[view.size()];
    }

    /** Chance per tick that the row challenges the column, in [0,1]. */
    public Dyads rates() {
        return rate;
    }

    /** Reads the treaties of the day. */
    public void refresh() {
        read = view.pledges().changes();
        reach.refresh();
        for (int target = 0; target < believed.length; target++) {
            believed[target] = defenders(NOBODY, target, false);
        }
        for (int challenger = 0; challenger < believed.length; challenger++) {
            fill(challenger);
        }
    }

    /** Reads the treaties again of those states alone whose treaties have changed since. */
    public void update() {
        int before = read;
        read = view.pledges().changes();
        for (int changed = 0; changed < believed.length; changed++) {
            if (view.pledges().changed(changed) > before) {
                believed[changed] = defenders(NOBODY, changed, false);
                fill(changed);
                for (int other = 0; other < believed.length; other++) {
                    put(other, changed);
                }
            }
        }
    }

    private void put(int challenger, int target) {
        boolean possible = challenger != target && view.sovereign(challenger) && view.sovereign(target);
        rate.set(challenger, target, possible ? rate(challenger, target) : 0);
    }

    /** Fills a challenger's row, all targets at once as if none of them were a friend, then those that are. */
    private void fill(int challenger) {
        int first = rate.row(challenger);
        if (!view.sovereign(challenger)) {
            Arrays.fill(rate.cells(), first, first + row.length, 0);
            return;
        }
        worths(challenger, first);
        StrictFunctions.sigmoidOfNegative(row, row.length);
        StrictFunctions.sigmoidOfNegative(idle, idle.length);
        less(row, idle, 1 - world.get(IDLE_CHALLENGE));
        reach.fill(challenger, reached);
        crises(rate.cells(), first, reached, row, world.get(CRISIS_RATE));
        for (int target = 0; target < row.length; target++) {
            if (target == challenger || !view.sovereign(target)) {
                rate.put(first + target, 0);
            }
        }
        friends(challenger);
    }

    /** Takes off the chance of challenging with nothing to win. */
    private static void less(double[] chances, double[] idle, double share) {
        for (int target = 0; target < chances.length; target++) {
            chances[target] = Math.max(0, chances[target] - share * idle[target]);
        }
    }

    private static void crises(double[] rates, int first, double[] reached, double[] chances, double rate) {
        for (int target = 0; target < chances.length; target++) {
            rates[first + target] = rate * reached[target] * chances[target];
        }
    }

    /** -bc (p_j G - cj - wb b_ij) against targets that are no friends, by what outsiders believe of their allies. */
    private void worths(int challenger, int first) {
        view.trade().copyColumn(challenger, trade);
        double decisiveness = world.get(DECISIVENESS);
        double power = view.capability(challenger);
        chances(row, view.proximity().cells(), first, power, believed);
        if (decisiveness != 1) {
            for (int target = 0; target < row.length; target++) {
                double mine = power * view.proximity().at(first + target);
                row[target] = Contest.chance(mine, believed[target], decisiveness);
            }
        }
        prizes.fill(challenger, prize);
        double precision = world.get(CRISIS_PRECISION);
        double cost = precision * world.get(CHALLENGE_COST);
        double lost = precision * world.get(TRADE_LOST);
        for (int target = 0; target < row.length; target++) {
            idle[target] = cost + lost * trade[target];
            row[target] = idle[target] - precision * row[target] * prize[target];
        }
    }

    private static void chances(double[] row, double[] proximity, int first, double power, double[] against) {
        for (int target = 0; target < row.length; target++) {
            double mine = power * proximity[first + target] + TINY;
            row[target] = mine / (mine + against[target] + TINY);
        }
    }

    /** Those with whom or with whose friends the challenger has a treaty; everyone when it has offence partners. */
    private void friends(int challenger) {
        boolean joined = false;
        for (int partner : view.pledges().partners(challenger)) {
            joined |= view.pledges().get(Pledges.Of.OFFENCE_AID, challenger, partner) > 0;
            near[partner] = true;
            for (int friend : view.pledges().partners(partner)) {
                near[friend] = true;
            }
        }
        for (int target = 0; target < near.length; target++) {
            if (near[target] || joined) {
                put(challenger, target);
                near[target] = false;
            }
        }
    }

    /**
     * a_c * reach * [sigma(beta_c (p_j G - c_j - w_b b)) - (1 - ci) sigma(beta_c (- c_j - w_b b))]: at ci = 0 who has
     * nothing to win does not challenge; at 1 half of all wars are between states that have no quarrel.
     */
    private double rate(int challenger, int target) {
        double stake = challengerChance(challenger, target) * prizes.of(challenger, target);
        double cost =
                world.get(CHALLENGE_COST) + world.get(TRADE_LOST) * view.trade().get(target, challenger);
        double precision = world.get(CRISIS_PRECISION);
        double nothing = (1 - world.get(IDLE_CHALLENGE)) * StrictFunctions.sigmoid(-precision * cost);
        return world.get(CRISIS_RATE)
                * reach.of(challenger, target)
                * Math.max(0, StrictFunctions.sigmoid(precision * (stake - cost)) - nothing);
    }

    /** G: what the challenger could win, in [0,1], less what it pledged not to take. */
    public double prize(int challenger, int target) {
        return prizes.of(challenger, target);
    }

    /** p_j: the challenger's estimate before its error, from its own pledges and what it believes of the target's. */
    public double challengerChance(int challenger, int target) {
        double mine = attackers(challenger, target, true);
        double yours = defenders(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }

    /** p_i: the target's estimate before its error, from its own pledges and what it believes of the challenger's. */
    public double targetChance(int challenger, int target) {
        double mine = defenders(challenger, target, true);
        double yours = attackers(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }

    /** Power at the target's place: the challenger's and its offence partners' less any pledged neutral to the target. */
    private double attackers(int challenger, int target, boolean known) {
        double sum = view.capability(challenger) * view.proximity().get(challenger, target);
        Pledges.Of what = known ? Pledges.Of.OFFENCE_AID : Pledges.Of.SEEN_OFFENCE;
        for (int ally : view.pledges().partners(challenger)) {
            if (ally != target && view.pledges().get(what, challenger, ally) > 0) {
                double neutral = view.pledges().get(Pledges.Of.NEUTRALITY, ally, target);
                double aid = aid(challenger, ally, what, target);
                sum += aid * (1 - neutral) * view.proximity().get(ally, target);
            }
        }
        return sum;
    }

    /** Power at the target's place: the target's and that of its defence partners that would fight the challenger. */
    private double defenders(int challenger, int target, boolean known) {
        double sum = view.capability(target);
        Pledges.Of what = known ? Pledges.Of.AID : Pledges.Of.SEEN_DEFENCE;
        for (int ally : view.pledges().partners(target)) {
            if (ally != challenger && view.pledges().get(what, target, ally) > 0) {
                boolean fights = challenger == NOBODY || view.pledges().get(Pledges.Of.BINDING, ally, challenger) == 0;
                sum += fights
                        ? aid(target, ally, what, challenger) * view.proximity().get(ally, target)
                        : 0;
            }
        }
        return sum;
    }

    /** An ally's aid before distance: as its partner trusts it, no discount by fear, or as outsiders believe it (E6). */
    private double aid(int lead, int ally, Pledges.Of what, int foe) {
        boolean known = what == Pledges.Of.AID || what == Pledges.Of.OFFENCE_AID;
        double heeded = known ? view.trust().get(lead, ally) : view.reputation(ally);
        double owed = foe == NOBODY
                ? view.pledges().get(what, lead, ally)
                : view.pledges().aid(what, lead, ally, foe);
        return owed * heeded * view.capability(ally);
    }
}
