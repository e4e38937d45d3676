package concert.condition.fact;

import concert.condition.past.Chronicle;

/**
 * Which pairs of states are meant.
 *
 * @param one the one state
 * @param two the other
 * @param limits what must be true of the two together
 */
public record PairSearch(Selector one, Selector two, Limits limits) {

    /**
     * What must be true of two states together.
     *
     * @param apart least distance of the capitals in km
     * @param within largest distance of the capitals in km
     * @param nuclear whether both must have nuclear arms
     */
    public record Limits(double apart, double within, boolean nuclear) {
        public static final Limits NONE = new Limits(0, Double.POSITIVE_INFINITY, false);

        boolean hold(Chronicle past, int tick, int me, int you) {
            double distance = past.apart(me, you);
            return distance >= apart
                    && distance <= within
                    && (!nuclear || past.nuclear(tick, me) && past.nuclear(tick, you));
        }
    }

    /** Whether the two are meant, in that order. */
    boolean directed(Chronicle past, int tick, int me, int you) {
        return me != you && one.holds(past, tick, me) && two.holds(past, tick, you) && limits.hold(past, tick, me, you);
    }

    /** Whether the two are meant, in either order. */
    boolean either(Chronicle past, int tick, int me, int you) {
        return directed(past, tick, me, you) || directed(past, tick, you, me);
    }
}
