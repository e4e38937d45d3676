package concert.experiment.stat;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Whether paired differences are as likely above 0 as below, whatever their size (Conover 1999, section 3.4). Zeros are
 * dropped.
 *
 * @param above differences above 0
 * @param below differences below 0
 * @param p exact, two-sided; 1 when no difference is other than 0
 */
public record SignTest(int above, int below, double p) {

    /** The test of paired differences, none of them NaN. */
    public static SignTest of(double[] differences) {
        int above = 0;
        int below = 0;
        for (double each : differences) {
            above += each > 0 ? 1 : 0;
            below += each < 0 ? 1 : 0;
        }
        BinomialDistribution coin = new BinomialDistribution(null, above + below, .5);
        return new SignTest(above, below, Math.min(1, 2 * coin.cumulativeProbability(Math.min(above, below))));
    }
}
