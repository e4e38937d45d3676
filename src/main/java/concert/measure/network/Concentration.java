package concert.measure.network;

import concert.measure.Measure;
import concert.measure.Unit;

/** How unequally capability is spread over the states. */
public final class Concentration {
    private Concentration() {}

    public static final Measure CON = Measure.of(
            "concentration",
            Unit.INDEX,
            "Concentration of capability CON: 0 when all sovereign states are equal, 1 when one has all"
                    + " (Singer, Bremer & Stuckey 1972; Ray & Singer 1973).",
            now -> con(now.shares()));

    public static final Measure POLES = Measure.of(
            "effective_poles",
            Unit.EFFECTIVE_NUMBER,
            "Number of equal states that would be as concentrated, one over the sum of squared shares of capability"
                    + " (Laakso & Taagepera 1979).",
            now -> effective(now.shares()));

    /**
     * CON = sqrt((sum s^2 - 1/n) / (1 - 1/n)); NaN under two shares.
     *
     * @see <a href="https://doi.org/10.1177/004912417300100401">Ray &amp; Singer 1973</a>
     */
    static double con(double[] shares) {
        double even = 1.0 / shares.length;
        return shares.length < 2
                ? Double.NaN
                : Math.sqrt(Math.min(1, Math.max(0, (squares(shares) - even) / (1 - even))));
    }

    /**
     * The effective number 1 / sum s^2; NaN without shares.
     *
     * @see <a href="https://doi.org/10.1177/001041407901200101">Laakso &amp; Taagepera 1979</a>
     */
    static double effective(double[] shares) {
        double squares = squares(shares);
        return squares > 0 ? Math.max(1, 1 / squares) : Double.NaN;
    }

    private static double squares(double[] shares) {
        double sum = 0;
        for (double each : shares) {
            sum += each * each;
        }
        return sum;
    }
}
