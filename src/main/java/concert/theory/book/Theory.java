package concert.theory.book;

import java.util.Map;

/**
 * A rule set, as written in a theory file: how a state judges.
 *
 * @param name key in files and on the command line
 * @param family realist, liberal, constructivist, or null for what theories are held against
 * @param source whose theory it is
 * @param about what it claims, in plain words
 * @param exponents a1..a4 on power, proximity, offence and intent (E2)
 * @param weights on the reasons, by the reason's name (E4); a reason left out weighs nothing
 * @param parameters what it sets beside the registry's defaults; of scope THEORY only
 */
public record Theory(
        String name,
        String family,
        String source,
        String about,
        Exponents exponents,
        Map<String, Double> weights,
        Map<Parameter, Double> parameters) {

    public Theory {
        weights = Map.copyOf(weights);
        parameters = Map.copyOf(parameters);
    }

    /**
     * How much each of Walt's four factors of threat counts (E2); 0 leaves a factor out.
     *
     * @param power a1 at least 0, on what the other could bring to bear
     * @param proximity a2 at least 0, on how near it is
     * @param offence a3 at least 0, on its share of offensive arms
     * @param intent a4 at least 0, on the hostility perceived
     */
    public record Exponents(double power, double proximity, double offence, double intent) {}

    /** The weight of a reason, 0 when the theory does not name it. */
    public double weight(String reason) {
        return weights.getOrDefault(reason, 0.0);
    }
}
