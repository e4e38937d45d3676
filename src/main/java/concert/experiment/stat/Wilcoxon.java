package concert.experiment.stat;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * The signed-rank test: whether paired differences are as likely above 0 as below, weighed by the rank of their size. Zeros
 * are dropped. As R's {@code wilcox.test}: exact under 50 differences without ties or zeros, else the normal distribution
 * corrected for ties and continuity.
 *
 * @param ranks V, the sum of the ranks of the differences above 0
 * @param differences other than 0
 * @param p two-sided; 1 when no difference is other than 0
 * @param exact whether p comes from counting every assignment of signs
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon 1945</a>
 */
public record Wilcoxon(double ranks, int differences, double p, boolean exact) {
    private static final int FEW = 50;

    /** The test of paired differences, none of them NaN ({@link Sample#differences}). */
    public static Wilcoxon of(double[] paired) {
        double[] differences = Arrays.stream(paired).filter(each -> each != 0).toArray();
        int n = differences.length;
        if (n == 0) {
            return new Wilcoxon(0, 0, 1, false);
        }
        double[] sizes = Arrays.stream(differences).map(Math::abs).toArray();
        double[] rank = new NaturalRanking(TiesStrategy.AVERAGE).rank(sizes);
        double ranks = 0;
        for (int at = 0; at < n; at++) {
            ranks += differences[at] > 0 ? rank[at] : 0;
        }
        double ties = ties(sizes);
        boolean exact = n < FEW && ties == 0 && n == paired.length;
        return new Wilcoxon(ranks, n, exact ? counted(ranks, n) : approximated(ranks, n, ties), exact);
    }

    /** Sum of t^3 - t over groups of t equal sizes. */
    private static double ties(double[] sizes) {
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double t = to - from;
            sum += t * t * t - t;
        }
        return sum;
    }

    /** Twice the share of the 2^n assignments of signs that give V or one further out. */
    private static double counted(double ranks, int n) {
        int most = n * (n + 1) / 2;
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = most; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        double tail = 0;
        for (int sum = 0; sum <= Math.min(ranks, most - ranks); sum++) {
            tail += ways[sum];
        }
        return Math.min(1, 2 * tail / Math.pow(2, n));
    }

    private static double approximated(double ranks, int n, double ties) {
        double off = Math.abs(ranks - n * (n + 1) / 4.0);
        double deviation = Math.sqrt(n * (n + 1.0) * (2 * n + 1) / 24 - ties / 48);
        return Math.min(1, Erf.erfc(Math.max(0, off - .5) / deviation / Math.sqrt(2)));
    }
}
