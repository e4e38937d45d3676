package concert.theory;

import concert.model.number.StrictFunctions;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.List;

/**
 * Who meets whom, which no theory claims (E5): log m = -oD (1 - oR min(s_i, s_k)) log(1 + D) + oP exp(-past / f) +
 * oC exp(-comrades / f). Opportunity and willingness: Most &amp; Starr 1989; politically relevant dyads: Maoz &amp;
 * Russett 1993.
 *
 * @param distance oD, at least 0, by log(1 + thousand km)
 * @param relief oR in [0,1], how much less distance counts between the strong
 * @param pastPact oP, for a treaty that the two last shared
 * @param comrades oC, for a war in which they last fought on one side
 * @param fading years in which the memory of either fades by a factor e
 */
public record Opportunity(double distance, double relief, double pastPact, double comrades, double fading) {
    /** Those that it is read from, in the order of the components. */
    public static final List<Parameter> PARAMETERS = List.of(
            Parameter.OPPORTUNITY_DISTANCE,
            Parameter.OPPORTUNITY_RELIEF,
            Parameter.OPPORTUNITY_PAST_PACT,
            Parameter.OPPORTUNITY_COMRADES);

    /**
     * What lies between two states.
     *
     * @param distance between capitals, thousand km, at least 0
     * @param size of the smaller of the two, in [0,1): min(s_i, s_k)
     * @param sincePact years since they last shared a treaty, at least 0; infinite for never
     * @param sinceComrades years since they last fought on one side; infinite for never
     */
    public record Acquaintance(double distance, double size, double sincePact, double sinceComrades) {
        /**
         * What oD, oD oR, oP and oC are multiplied by.
         *
         * @param fading years in which the memory of a pact or a war fades by a factor e
         */
        public double[] terms(double fading) {
            double far = StrictMath.log1p(distance);
            return new double[] {-far, size * far, faded(sincePact, fading), faded(sinceComrades, fading)};
        }
    }

    private static double faded(double years, double fading) {
        return years == Double.POSITIVE_INFINITY ? 0 : StrictFunctions.exp(-years / fading);
    }

    /** With the values of the registry, or those set in their place. */
    public static Opportunity of(Parameters parameters) {
        double[] values = PARAMETERS.stream().mapToDouble(parameters::get).toArray();
        double fading = parameters.get(Parameter.OPPORTUNITY_FADING);
        return new Opportunity(values[0], values[1], values[2], values[3], fading);
    }

    /** With given factors of {@link Acquaintance#terms}, the first above 0. */
    public static Opportunity of(double[] factors) {
        double fading = Parameter.OPPORTUNITY_FADING.standard();
        return new Opportunity(factors[0], factors[1] / factors[0], factors[2], factors[3], fading);
    }

    /** s = K / (mean K + K), the size of a state of power K at least 0; 0 for none. */
    public static double size(double power, double mean) {
        return power == 0 ? 0 : power / (mean + power);
    }

    /** oD, oD oR, oP and oC. */
    public double[] factors() {
        return new double[] {distance, distance * relief, pastPact, comrades};
    }

    /** log m of a pair. */
    public double log(Acquaintance pair) {
        return log(StrictMath.log1p(pair.distance()), pair);
    }

    /** The same where log(1 + distance) is known already. */
    public double log(double far, Acquaintance pair) {
        return -distance * (1 - relief * pair.size()) * far
                + pastPact * faded(pair.sincePact(), fading)
                + comrades * faded(pair.sinceComrades(), fading);
    }
}
