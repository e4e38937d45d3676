package concert.theory;

import concert.model.Calendar;
import java.util.EnumMap;
import java.util.Map;

/**
 * A theory at work: its exponents and weights, and every parameter resolved by precedence, registry &lt; theory file
 * &lt; scenario, with rates converted to the length of a tick.
 *
 * @param theory as written
 * @param parameters every value
 * @param weights on the reasons in the order of {@link Reasons#ALL}
 */
public record Rules(Theory theory, Parameters parameters, double[] weights) {

    /** The rules of one theory in a world whose scenario sets {@code scenario}. */
    public static Rules of(Theory theory, Map<Parameter, Double> scenario, Calendar calendar) {
        double[] weights = Reasons.ALL.stream()
                .mapToDouble(each -> theory.weight(each.name()))
                .toArray();
        return new Rules(theory, resolve(theory.parameters(), scenario, calendar), weights);
    }

    /** The world's own parameters. */
    public static Parameters world(Map<Parameter, Double> scenario, Calendar calendar) {
        return resolve(Map.of(), scenario, calendar);
    }

    private static Parameters resolve(
            Map<Parameter, Double> theory, Map<Parameter, Double> scenario, Calendar calendar) {
        Parameters yearly = Parameters.standard().with(theory).with(scenario);
        Map<Parameter, Double> rates = new EnumMap<>(Parameter.class);
        for (Parameter each : Parameter.all()) {
            if (each.yearly()) {
                rates.put(each, calendar.perTick(yearly.get(each)));
            }
        }
        return yearly.with(rates);
    }

    public double get(Parameter parameter) {
        return parameters.get(parameter);
    }
}
