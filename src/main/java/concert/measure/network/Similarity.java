package concert.measure.network;

import static concert.model.Pledges.Of.DEPTH;
import static concert.model.Pledges.Of.NEUTRALITY;
import static concert.model.Pledges.Of.NON_AGGRESSION;
import static concert.model.Pledges.Of.OFFENCE;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.Pledges;

/** How alike the states' portfolios of alliances are. */
public final class Similarity {
    /** Highest of the ordered ties: 3 defence or offence, 2 neutrality or non-aggression, 1 entente, 0 none. */
    private static final int HIGHEST = 3;

    private Similarity() {}

    public static final Measure S = Measure.of(
            "portfolio_similarity",
            Unit.SIMILARITY,
            "Mean over pairs of sovereign states of S, the likeness of their portfolios of treaties"
                    + " (Signorino & Ritter 1999, unweighted).",
            Similarity::mean);

    /**
     * S = 1 - 2 sum_k |f_ik - f_jk| / (3 n) over all n sovereign states k, f in 0..3 and f_ii = 3: 1 for identical
     * portfolios, -1 for opposite ones. Its mean needs no look at pairs: a distance between ordered ties is the number
     * of levels that only one of two states reaches, and if r states reach a level towards k, r (n - r) pairs differ.
     *
     * @see <a href="https://doi.org/10.1111/0020-8833.00113">Signorino &amp; Ritter 1999</a>
     */
    static double mean(Moment now) {
        int n = now.sovereign().length;
        double distance = 0;
        for (int[] level : reached(now)) {
            for (int k : now.sovereign()) {
                distance += (double) level[k] * (n - level[k]);
            }
        }
        double pairs = Share.pairs(n);
        return pairs == 0 ? Double.NaN : 1 - 2 * distance / (HIGHEST * n * pairs);
    }

    /** How many states, itself included, have a tie of at least each level with each state. */
    private static int[][] reached(Moment now) {
        int[][] reached = new int[HIGHEST][now.world().size()];
        for (int me : now.sovereign()) {
            for (int you : now.sovereign()) {
                int tie = you == me ? HIGHEST : tie(now.world().pledges(), me, you);
                for (int level = 0; level < tie; level++) {
                    reached[level][you]++;
                }
            }
        }
        return reached;
    }

    private static int tie(Pledges pledges, int me, int you) {
        if (pledges.get(DEPTH, me, you) == 0) {
            return 0;
        }
        if (pledges.obligesToDefend(me, you) || pledges.get(OFFENCE, me, you) > 0) {
            return HIGHEST;
        }
        return pledges.get(NEUTRALITY, me, you) >= .5 || pledges.get(NON_AGGRESSION, me, you) >= .9 ? 2 : 1;
    }
}
