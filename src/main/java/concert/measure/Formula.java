package concert.measure;

import java.util.function.ToDoubleFunction;

/**
 * A measure written as a formula over the end of a tick.
 *
 * @param name its column in measures.csv
 * @param scale its unit and range
 * @param meaning one plain sentence with its source
 * @param summarised which number stands for a run
 * @param formula gives the value, NaN when the question does not arise
 */
record Formula(String name, Unit scale, String meaning, Summarised summarised, ToDoubleFunction<Moment> formula)
        implements Measure {
    @Override
    public String unit() {
        return scale.key();
    }

    @Override
    public boolean counts() {
        return scale.counts();
    }

    @Override
    public double least() {
        return scale.least();
    }

    @Override
    public double most() {
        return scale.most();
    }

    @Override
    public double of(Moment moment) {
        return formula.applyAsDouble(moment);
    }
}
