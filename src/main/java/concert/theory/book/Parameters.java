package concert.theory.book;

import concert.model.Calendar;
import concert.model.treaty.ObligationScale;
import java.util.Arrays;
import java.util.Map;

/** A value for every parameter of the registry; never changes. */
public final class Parameters {
    private final double[] values;
    private final int ticksPerYear;
    private final ObligationScale scale;

    private Parameters(double[] values, int ticksPerYear) {
        this.values = values;
        this.ticksPerYear = ticksPerYear;
        this.scale = new ObligationScale(
                get(Parameter.DEPTH_CONSULTATION),
                get(Parameter.DEPTH_COLLECTIVE),
                get(Parameter.DEPTH_NEUTRALITY),
                get(Parameter.DEPTH_NON_AGGRESSION),
                get(Parameter.NON_AGGRESSION_BINDS));
    }

    /** The registry's defaults. */
    public static Parameters standard() {
        return new Parameters(
                Arrays.stream(Parameter.all()).mapToDouble(Parameter::standard).toArray(), 1);
    }

    /**
     * The value in force, in the parameter's unit; rates and terms are per tick in those of a run, of a year in the
     * registry's own.
     */
    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /** Whether a switch is on, that is not 0. */
    public boolean on(Parameter parameter) {
        return get(parameter) != 0;
    }

    /** How obligations are read. */
    public ObligationScale scale() {
        return scale;
    }

    /** What Pdef and Poff of a state begin at (E4), in [0,1]; NaN where its first rates of challenge are to tell. */
    public double firstWarChance() {
        return on(Parameter.WAR_CHANCE_OF_DAY) ? Double.NaN : get(Parameter.FIRST_WAR_CHANCE);
    }

    /** These values with some replaced. */
    public Parameters with(Map<Parameter, Double> changes) {
        double[] changed = values.clone();
        changes.forEach((parameter, value) -> changed[parameter.ordinal()] = value);
        return new Parameters(changed, ticksPerYear);
    }

    /** For how many ticks a year the rates hold: 1, 4 or 12. */
    public int ticksPerYear() {
        return ticksPerYear;
    }

    /** Rates of a year and terms in years as those of a tick of a calendar: 1 - (1 - r)^(1/perYear), and a count. */
    Parameters perTick(Calendar calendar) {
        double[] changed = values.clone();
        for (Parameter each : Parameter.all()) {
            if (each.yearly()) {
                changed[each.ordinal()] = calendar.perTick(values[each.ordinal()]);
            }
        }
        changed[Parameter.TERM.ordinal()] *= calendar.perYear();
        return new Parameters(changed, calendar.perYear());
    }

    /** These values with one replaced. */
    public Parameters with(Parameter parameter, double value) {
        return with(Map.of(parameter, value));
    }
}
