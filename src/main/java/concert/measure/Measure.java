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

    /** Which number stands for a run of several ticks. */
    Summarised summarised();

    /** The number of a whole run, NaN when the question never arose in it. */
    default double ofRun(Table run) {
        return summarised().of(run.column(name()));
    }

    /** A measure from its parts; its mean over the ticks stands for a run. */
    static Measure of(String name, Unit unit, String meaning, ToDoubleFunction<Moment> formula) {
        return new Formula(name, unit, meaning, Summarised.MEAN, formula);
    }

    /**
     * A share counted through the run.
     *
     * @param part how many so far
     * @param whole of how many so far
     */
    static Measure rate(String name, String meaning, ToDoubleFunction<Tally> part, ToDoubleFunction<Tally> whole) {
        return new Formula(
                name,
                Unit.SHARE,
                meaning,
                Summarised.RATE,
                now -> Share.of(part.applyAsDouble(now.tally()), whole.applyAsDouble(now.tally())));
    }
}
