package concert.experiment.stat;

/**
 * An estimate between two bounds; NaN for what the data cannot tell.
 *
 * @param low lower bound
 * @param estimate usually, but not always, between the bounds
 * @param high upper bound
 */
public record Interval(double low, double estimate, double high) {

    /** An estimate of which nothing says how sure it is. */
    public static Interval unbounded(double estimate) {
        return new Interval(Double.NaN, estimate, Double.NaN);
    }

    /** Whether a value lies between the bounds, the bounds included; never when they are unknown. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
