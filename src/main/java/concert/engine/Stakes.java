package concert.engine;

import static concert.theory.Parameter.AFFINITY_SEEN;

import concert.model.Dyads;
import concert.model.World;
import concert.theory.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * The stake each state has in the quarrels of each other (E4): what it expects to fear of the other's challengers, plus
 * its friendship; and the smoothed chances of war that entrapment weighs.
 */
final class Stakes {
    /** Assumed share of crises that become wars. */
    private static final double WARS = .3;

    private static final double KEPT = .8;

    private final World world;
    private final List<Rules> rules;
    private final Dyads rate;
    private final double[] expected;
    private final double[] attacked;

    Stakes(World world, List<Rules> rules, Dyads rate) {
        this.world = world;
        this.rules = rules;
        this.rate = rate;
        this.expected = new double[world.size()];
        this.attacked = new double[world.size()];
    }

    /** Reads the rates of challenge of the day; stake_ik = min(1, E Theta_i,enemy of k + max(0, A_ik)). */
    void refresh() {
        Arrays.fill(attacked, 0);
        for (int j = 0; j < attacked.length; j++) {
            for (int k = 0, at = rate.row(j); k < attacked.length; k++, at++) {
                attacked[k] += rate.at(at);
            }
        }
        for (int me = 0; me < attacked.length; me++) {
            expect(me);
            double seen = rules.get(me).get(AFFINITY_SEEN);
            for (int you = 0; you < attacked.length; you++) {
                double fear = attacked[you] > 0 ? expected[you] / attacked[you] : 0;
                double friendship = Math.max(0, seen * world.affinity.get(me, you));
                world.stake.set(me, you, Math.min(1, fear + friendship));
            }
        }
    }

    /** Sums what a state fears of every challenger of each other, weighted by the rate of challenge. */
    private void expect(int me) {
        Arrays.fill(expected, 0);
        for (int challenger = 0; challenger < expected.length; challenger++) {
            double fear = world.threat.get(me, challenger);
            if (fear > 0) {
                int row = rate.row(challenger);
                for (int you = 0; you < expected.length; you++) {
                    expected[you] += fear * rate.at(row + you);
                }
            }
        }
    }

    /** Smooths each state's chance of being attacked, and of attacking, into a war. */
    void smooth() {
        for (int me = 0; me < attacked.length; me++) {
            double attacking = 0;
            for (int you = 0, at = rate.row(me); you < attacked.length; you++, at++) {
                attacking += rate.at(at);
            }
            world.attackedChance[me] = smoothed(world.attackedChance[me], attacked[me]);
            world.attackingChance[me] = smoothed(world.attackingChance[me], attacking);
        }
    }

    private static double smoothed(double before, double rates) {
        return KEPT * before + (1 - KEPT) * Math.min(1, WARS * rates);
    }
}
