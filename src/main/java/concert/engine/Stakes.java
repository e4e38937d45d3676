package concert.engine;

import static concert.theory.Parameter.AFFINITY_SEEN;

import concert.model.Dyads;
import concert.model.World;
import concert.theory.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * The stake each state has in the quarrels of each other (E4): what it expects to fear of the other's challengers, plus
 * its friendship; and the smoothed chances of war that entrapment weighs. What it expects is a mean over the challengers
 * weighted by their rates, n^3 in all; with many states those that are not among a state's gravest threats count as
 * their mean, which errs by no more than the gravest of them is feared. A test holds it against the full sum.
 */
final class Stakes {
    /** Assumed share of crises that become wars. */
    private static final double WARS = .3;

    private static final double KEPT = .8;

    /** Up to so many states every challenger is counted one by one. */
    static final int FULL = 64;

    /** With more states so many at most of the gravest threats are; the others count as the mean of them all. */
    static final int GRAVEST = 32;

    private static final int BINS = 1024;

    private final World world;
    private final List<Rules> rules;
    private final Dyads rate;
    private final double[] expected;
    private final double[] attacked;
    private final double[] share;
    private final int[] bins = new int[BINS];
    private double least;

    Stakes(World world, List<Rules> rules, Dyads rate) {
        this.world = world;
        this.rules = rules;
        this.rate = rate;
        this.expected = new double[world.size()];
        this.share = new double[world.size()];
        this.attacked = new double[world.size()];
    }

    /** Reads the rates of challenge of the day; stake_ik = min(1, E Theta_i,enemy of k + max(0, A_ik)). */
    void refresh() {
        Arrays.fill(attacked, 0);
        for (int challenger = 0; challenger < attacked.length; challenger++) {
            add(attacked, 1, rate.cells(), rate.row(challenger));
        }
        for (int you = 0; you < attacked.length; you++) {
            share[you] = attacked[you] > 0 ? 1 / attacked[you] : 0;
        }
        for (int me = 0; me < attacked.length; me++) {
            expect(me);
            double seen = rules.get(me).get(AFFINITY_SEEN);
            put(world.stake.cells(), world.affinity.cells(), rate.row(me), seen);
        }
    }

    private void put(double[] stake, double[] affinity, int first, double seen) {
        for (int you = 0; you < share.length; you++) {
            double fear = expected[you] * share[you];
            stake[first + you] = Math.min(1, fear + Math.max(0, seen * affinity[first + you]));
        }
    }

    /** Sums what a state fears of every challenger of each other, weighted by the rate of challenge. */
    private void expect(int me) {
        Arrays.fill(expected, 0);
        double usual = attacked.length <= FULL ? 0 : usual(me);
        add(expected, usual, attacked, 0);
        int first = world.threat.row(me);
        for (int challenger = 0; challenger < expected.length; challenger++) {
            double fear = world.threat.at(first + challenger);
            boolean counts = usual == 0 ? fear > 0 : fear >= least || challenger == me;
            if (counts) {
                add(expected, fear - usual, rate.cells(), rate.row(challenger));
            }
        }
    }

    /** The mean fear of those that are not among the gravest threats; finds the least of the gravest. */
    private double usual(int me) {
        Arrays.fill(bins, 0);
        int first = world.threat.row(me);
        for (int you = 0; you < expected.length; you++) {
            bins[Math.min(BINS - 1, (int) (world.threat.at(first + you) * BINS))]++;
        }
        int bin = BINS;
        for (int left = GRAVEST; bin > 0 && bins[bin - 1] <= left; bin--) {
            left -= bins[bin - 1];
        }
        least = (double) bin / BINS;
        double sum = 0;
        int count = 0;
        for (int you = 0; you < expected.length; you++) {
            double fear = world.threat.at(first + you);
            sum += fear < least ? fear : 0;
            count += fear < least && you != me ? 1 : 0;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static void add(double[] row, double factor, double[] table, int first) {
        for (int you = 0; you < row.length; you++) {
            row[you] += factor * table[first + you];
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
