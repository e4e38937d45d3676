package concert.engine.tick;

import static concert.theory.book.Parameter.*;

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
    /** Keeps a contest of nothing against nothing at one half; far below any power. */
    private static final double TINY = 1e-300;

    private final View view;
    private final Parameters world;
    private final Prizes prizes;
    private final Reach reach;
    private final QuarrelSides sides;
    private final Dyads rate;
    private final double[] row;
    private final double[] prize;
    private final double[] idle;
    private final double[] trade;
    private final double[] reached;
    private int read;

    Challenges(View view, List<Rules> rules, Parameters world, CommonThreat common) {
        this.view = view;
        this.world = world;
        this.prizes = new Prizes(view, rules, world, common);
        this.reach = new Reach(view, world);
        this.sides = new QuarrelSides(view);
        this.rate = Dyads.of(view.size(), 0);
        this.row = new double[view.size()];
        this.prize = new double[view.size()];
        this.idle = new double[view.size()];
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
        sides.refresh();
        for (int challenger = 0; challenger < row.length; challenger++) {
            fill(challenger);
        }
    }

    /** Reads the treaties again when any has changed since. */
    public void update() {
        if (read != view.pledges().changes()) {
            refresh();
        }
    }

    /**
     * Fills a challenger's row: a_c * reach * [sigma(beta_c (p_j G - c_j - w_b b)) - (1 - ci) sigma(beta_c (- c_j - w_b b))].
     * At ci = 0 who has nothing to win does not challenge; at 1 half of all wars are between states that have no quarrel.
     */
    private void fill(int challenger) {
        int first = rate.row(challenger);
        if (!view.sovereign(challenger)) {
            Arrays.fill(rate.cells(), first, first + row.length, 0);
            return;
        }
        worths(challenger);
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

    /** -bc (p_j G - cj - wb b_ij) against each target. */
    private void worths(int challenger) {
        sides.turn(challenger);
        chances(sides.attack(), sides.defence());
        prizes.fill(challenger, prize);
        for (int partner : view.pledges().partners(challenger)) {
            prize[partner] = prizes.of(challenger, partner);
        }
        view.trade().copyColumn(challenger, trade);
        double precision = world.get(CRISIS_PRECISION);
        double cost = precision * world.get(CHALLENGE_COST);
        double lost = precision * world.get(TRADE_LOST);
        for (int target = 0; target < row.length; target++) {
            idle[target] = cost + lost * trade[target];
            row[target] = idle[target] - precision * row[target] * prize[target];
        }
    }

    /** p_j before its error. */
    private void chances(double[] attack, double[] defence) {
        double decisiveness = world.get(DECISIVENESS);
        if (decisiveness == 1) {
            for (int target = 0; target < row.length; target++) {
                double power = attack[target] + TINY;
                row[target] = power / (power + defence[target] + TINY);
            }
        } else {
            for (int target = 0; target < row.length; target++) {
                row[target] = Contest.chance(attack[target], defence[target], decisiveness);
            }
        }
    }

    /** G: what the challenger could win, in [0,1], less what it pledged not to take. */
    public double prize(int challenger, int target) {
        return prizes.of(challenger, target);
    }

    /** p_j: the challenger's estimate before its error, from its own pledges and what it believes of the target's. */
    public double challengerChance(int challenger, int target) {
        double mine = sides.attackers(challenger, target, true);
        double yours = sides.defenders(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }

    /** p_i: the target's estimate before its error, from its own pledges and what it believes of the challenger's. */
    public double targetChance(int challenger, int target) {
        double mine = sides.defenders(challenger, target, true);
        double yours = sides.attackers(challenger, target, false);
        return Contest.chance(mine, yours, world.get(DECISIVENESS));
    }
}
