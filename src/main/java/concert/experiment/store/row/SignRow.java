package concert.experiment.store.row;

import concert.measure.degeneracy.Degeneracy;

/**
 * How much a run shows of a sign of degeneracy.
 *
 * @param sign its name
 * @param found whether it is beyond the sign's threshold
 */
public record SignRow(String sign, double value, boolean found) {

    /** A value of a sign. */
    public static SignRow of(Degeneracy sign, double value) {
        return new SignRow(sign.name(), value, sign.holds(value));
    }
}
