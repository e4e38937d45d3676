package concert.measure;

import java.util.function.ToDoubleFunction;

/** One number that describes the world at the end of a tick; a column of measures.csv. */
public interface Measure {
    /** Column name in snake case. */
    String name();

    /** What the number counts or is a share of, as in the data dictionary. */
    String unit();

    /** What it says, in one plain sentence with its source. */
    String meaning();

    /** Whether its values are whole numbers. */
    boolean counts();

    /** The smallest value it can take. */
    double least();

    /** The largest value it can take. */
    double most();

    /** The value, NaN when the question does not arise, such as the mean cohesion of a world without alliances. */
    double of(Moment moment);

    /** A measure from its parts. */
    static Measure of(String name, Unit unit, String meaning, ToDoubleFunction<Moment> formula) {
        return new Formula(name, unit, meaning, formula);
    }
}
