package concert.scenario.write;

import concert.document.Yaml;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.EnumMap;
import java.util.Map;

/** Writes theories and parameters as YAML that reads back equal. */
public final class TheoryWriter {
    private TheoryWriter() {}

    /** The text of a theory file. */
    public static String file(Theory theory) {
        StringBuilder out = new StringBuilder("theory: 1\n");
        out.append("name: ").append(Yaml.text(theory.name())).append('\n');
        out.append("family: ").append(theory.family()).append('\n');
        out.append("source: ").append(Yaml.text(theory.source())).append('\n');
        out.append("about: ").append(Yaml.text(theory.about())).append('\n');
        out.append("exponents: ").append(exponents(theory)).append('\n');
        out.append("weights: ").append(weights(theory)).append('\n');
        out.append("parameters: ").append(parameters(theory.parameters())).append('\n');
        return out.toString();
    }

    /** The entry of a theories block. */
    static String block(Theory theory) {
        Yaml line = Yaml.line()
                .with("family", theory.family())
                .with("source", Yaml.text(theory.source()))
                .with("about", Yaml.text(theory.about()))
                .with("exponents", exponents(theory))
                .with("weights", weights(theory))
                .with("parameters", parameters(theory.parameters()));
        return Yaml.text(theory.name()) + ": " + line;
    }

    private static String exponents(Theory theory) {
        return Yaml.line()
                .with("power", theory.exponents().power())
                .with("proximity", theory.exponents().proximity())
                .with("offence", theory.exponents().offence())
                .with("intent", theory.exponents().intent())
                .toString();
    }

    private static String weights(Theory theory) {
        Yaml weights = Yaml.line();
        for (String each : Reasons.weights()) {
            if (theory.weights().containsKey(each)) {
                weights.with(each, theory.weight(each));
            }
        }
        return weights.toString();
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
