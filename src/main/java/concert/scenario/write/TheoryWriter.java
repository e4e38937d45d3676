package concert.scenario.write;

import concert.document.Yaml;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.EnumMap;
import java.util.Map;

/** Writes theories and parameters as YAML that reads back equal. */
final class TheoryWriter {
    private TheoryWriter() {}

    /** The entry of a theories block. */
    static String block(Theory theory) {
        Yaml line = Yaml.line()
                .with("family", theory.family())
                .with("source", Yaml.text(theory.source()))
                .with("about", Yaml.text(theory.about()))
                .with(
                        "exponents",
                        Yaml.line()
                                .with("power", theory.exponents().power())
                                .with("proximity", theory.exponents().proximity())
                                .with("offence", theory.exponents().offence())
                                .with("intent", theory.exponents().intent())
                                .toString());
        Yaml weights = Yaml.line();
        for (String each : Reasons.names()) {
            if (theory.weights().containsKey(each)) {
                weights.with(each, theory.weight(each));
            }
        }
        line.with("weights", weights.toString()).with("parameters", parameters(theory.parameters()));
        return Yaml.text(theory.name()) + ": " + line;
    }

    /** A parameters block on one line, in the registry's order. */
    static String parameters(Map<Parameter, Double> parameters) {
        Map<Parameter, Double> ordered = new EnumMap<>(Parameter.class);
        ordered.putAll(parameters);
        Yaml line = Yaml.line();
        ordered.forEach((parameter, value) -> line.with(parameter.key(), value));
        return line.toString();
    }
}
