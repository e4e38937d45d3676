package concert.measure;

import java.util.function.ToDoubleFunction;

/** A measure written as a formula. */
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
