package concert.theory.book;

import concert.model.Calendar;
import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.Map;

/**
 * A theory at work: its exponents and weights, and every parameter resolved by precedence, registry &lt; theory file
 * &lt; scenario, with rates and terms converted to the length of a tick.
 *
 * @param theory as written
 * @param parameters every value
 * @param weights on the reasons, in the order of every array of terms
 */
public record Rules(Theory theory, Parameters parameters, double[] weights) {

    /**
     * The rules of one theory in a world.
     *
     * @param scenario what the world's scenario sets
     * @param reasons the names of the reasons in their order; one that the theory does not name weighs nothing
     */
    public static Rules of(Theory theory, Map<Parameter, Double> scenario, Calendar calendar, List<String> reasons) {
        double[] weights = reasons.stream().mapToDouble(theory::weight).toArray();
        return new Rules(theory, resolve(theory.parameters(), scenario, calendar), weights);
    }

    /** The world's own parameters. */
    public static Parameters world(Map<Parameter, Double> scenario, Calendar calendar) {
        return resolve(Map.of(), scenario, calendar);
    }

    private static Parameters resolve(
            Map<Parameter, Double> theory, Map<Parameter, Double> scenario, Calendar calendar) {
        return Parameters.standard().with(theory).with(scenario).perTick(calendar);
    }

    /** How deep a kind of treaty commits, in [0,1] (E4). */
    public double depth(TreatyKind kind) {
        return parameters.scale().depth(kind.obligations());
    }

    /** The value in force for states under this theory; rates are per tick, terms in ticks. */
    public double get(Parameter parameter) {
        return parameters.get(parameter);
    }
}
