package concert.theory;

import java.util.Arrays;
import java.util.Map;

/** A value for every parameter of the registry; never changes. */
public final class Parameters {
    private final double[] values;

    private Parameters(double[] values) {
        this.values = values;
    }

    /** The registry's defaults. */
    public static Parameters standard() {
        return new Parameters(
                Arrays.stream(Parameter.all()).mapToDouble(Parameter::standard).toArray());
    }

    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    public boolean on(Parameter parameter) {
        return get(parameter) != 0;
    }

    /** These values with some replaced. */
    public Parameters with(Map<Parameter, Double> changes) {
        double[] changed = values.clone();
        changes.forEach((parameter, value) -> changed[parameter.ordinal()] = value);
        return new Parameters(changed);
    }

    /** These values with one replaced. */
    public Parameters with(Parameter parameter, double value) {
        return with(Map.of(parameter, value));
    }
}
