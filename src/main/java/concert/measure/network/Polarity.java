package concert.measure.network;

import concert.measure.Measure;
import concert.measure.Unit;
import concert.model.number.StrictFunctions;

/**
 * Camps and how far they split the system. A camp is a connected part of the graph of alliances. Two camps are at
 * distance 1 whoever they are: what the camps feel about each other is measured by structural balance, and mixing it in
 * here would move polarization when nothing about the camps did.
 */
public final class Polarity {
    /** The exponent of identification at the top of the range that Esteban and Ray's axioms allow. */
    static final double ALPHA = 1.6;

    private Polarity() {}

    public static final Measure CAMPS = Measure.of(
            "effective_camps",
            Unit.EFFECTIVE_NUMBER,
            "Number of equal camps that would be as concentrated; states linked by a chain of alliances are a camp"
                    + " (Laakso & Taagepera 1979).",
            now -> Concentration.effective(now.camps()));

    public static final Measure POLARIZATION = Measure.of(
            "polarization",
            Unit.INDEX,
            "Polarization of capability between camps, largest when there are two of one size"
                    + " (Esteban & Ray 1994, alpha 1.6, all camps equally distant).",
            now -> polarization(now.camps(), ALPHA));

    /**
     * P = sum over i, j of s_i^(1+alpha) s_j d_ij, which with d = 1 between different camps is sum s_i^(1+alpha) (1-s_i).
     * NaN without camps.
     *
     * @param shares of the camps, adding up to 1
     * @see <a href="https://doi.org/10.2307/2951734">Esteban &amp; Ray 1994</a>
     */
    static double polarization(double[] shares, double alpha) {
        double sum = shares.length == 0 ? Double.NaN : 0;
        for (double each : shares) {
            sum += StrictFunctions.pow(each, 1 + alpha) * Math.max(0, 1 - each);
        }
        return sum;
    }
}
