package concert.engine.tick;

import static concert.theory.book.Parameter.AFFINITY_SEEN;
import static concert.theory.book.Parameter.WARS_PER_CRISIS;
import static concert.theory.book.Parameter.WAR_CHANCE_MEMORY;

import concert.model.World;
import concert.model.number.Dyads;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * The stake each state has in the quarrels of each other (E4): what it expects to fear of the other's challengers, plus
 * its friendship; and the smoothed chances of war that entrapment weighs. What it expects is a mean over the challengers
 * weighted by their rates, n^3 in all; with many states those in the most crowded band of a state's threats, {@link
 * #BAND} wide, count as their mean, so that the rest alone are summed one by one and no stake errs by more than the band
 * is wide. A test holds it against the full sum.
 */
public final class Stakes {
    /** Up to so many states every challenger is counted one by one. */
    static final int FULL = 64;

    /** Width of the band of threats that count as their mean, and so the most that a stake can err by. */
    public static final double BAND = .05;

    private static final int BINS = 200;
    private static final int BAND_BINS = (int) (BAND * BINS);

    private final World world;
    private final List<Rules> rules;
    private final Dyads rate;
    private final int perYear;
    private final double wars;
    private final double kept;
    private final double[] expected;
    private final double[] attacked;
    private final double[] share;
    private final int[] bins = new int[BINS];
    private final int[] outside;
    private final double[] factor;
    private int count;

    Stakes(World world, List<Rules> rules, Dyads rate, Parameters parameters) {
        this.world = world;
        this.rules = rules;
        this.rate = rate;
        this.perYear = parameters.ticksPerYear();
        this.wars = parameters.get(WARS_PER_CRISIS);
        this.kept = StrictMath.pow(parameters.get(WAR_CHANCE_MEMORY), 1.0 / perYear);
        this.expected = new double[world.size()];
        this.outside = new int[world.size()];
        this.factor = new double[world.size()];
        this.share = new double[world.size()];
        this.attacked = new double[world.size()];
    }

    /** Reads the rates of challenge of the day; stake_ik = min(1, E Theta_i,enemy of k + max(0, A_ik)). */
    public void refresh() {
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
        int first = world.threat.row(me);
        int from = attacked.length <= FULL ? -BAND_BINS : band(first);
        double usual = 0;
        int inside = 0;
        count = 0;
        for (int challenger = 0; challenger < expected.length; challenger++) {
            double fear = world.threat.at(first + challenger);
            if (challenger != me && in(from, fear)) {
                usual += fear;
                inside++;
            } else {
                outside[count++] = challenger;
            }
        }
        usual = inside == 0 ? 0 : usual / inside;
        Arrays.fill(expected, 0);
        add(expected, usual, attacked, 0);
        for (int at = 0; at < count; at++) {
            factor[at] = world.threat.at(first + outside[at]) - usual;
        }
        addOutside(rate.cells(), expected.length);
    }

    private static boolean in(int from, double fear) {
        int bin = bin(fear);
        return bin >= from && bin < from + BAND_BINS;
    }

    private static int bin(double fear) {
        return Math.min(BINS - 1, (int) (fear * BINS));
    }

    /** The first bin of the band of threats that holds the most states. */
    private int band(int first) {
        Arrays.fill(bins, 0);
        for (int you = 0; you < expected.length; you++) {
            bins[bin(world.threat.at(first + you))]++;
        }
        int holds = 0;
        int most = 0;
        int best = 0;
        for (int bin = 0; bin < BINS; bin++) {
            holds += bins[bin] - (bin >= BAND_BINS ? bins[bin - BAND_BINS] : 0);
            if (holds > most) {
                most = holds;
                best = bin - BAND_BINS + 1;
            }
        }
        return best;
    }

    /** Adds the rows of those outside the band, four at a time. */
    private void addOutside(double[] rates, int size) {
        int at = 0;
        for (; at + 3 < count; at += 4) {
            int one = outside[at] * size;
            int two = outside[at + 1] * size;
            int three = outside[at + 2] * size;
            int four = outside[at + 3] * size;
            double a = factor[at];
            double b = factor[at + 1];
            double c = factor[at + 2];
            double d = factor[at + 3];
            for (int you = 0; you < size; you++) {
                expected[you] +=
                        a * rates[one + you] + b * rates[two + you] + c * rates[three + you] + d * rates[four + you];
            }
        }
        for (; at < count; at++) {
            add(expected, factor[at], rates, outside[at] * size);
        }
    }

    private static void add(double[] row, double factor, double[] table, int first) {
        for (int you = 0; you < row.length; you++) {
            row[you] += factor * table[first + you];
        }
    }

    /**
     * Smooths each state's chance of a year of being attacked, and of attacking, into a war, whatever the tick; a chance
     * that is NaN, as of a first tick, begins at that of the day.
     */
    public void smooth() {
        for (int me = 0; me < attacked.length; me++) {
            double attacking = 0;
            for (int you = 0, at = rate.row(me); you < attacked.length; you++, at++) {
                attacking += rate.at(at);
            }
            world.attackedChance[me] = smoothed(world.attackedChance[me], attacked[me]);
            world.attackingChance[me] = smoothed(world.attackingChance[me], attacking);
        }
    }

    private double smoothed(double before, double rates) {
        double today = Math.min(1, wars * rates * perYear);
        return Double.isNaN(before) ? today : kept * before + (1 - kept) * today;
    }
}
