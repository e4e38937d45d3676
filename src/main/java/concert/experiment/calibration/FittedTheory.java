package concert.experiment.calibration;

import concert.experiment.fit.Fitting;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.write.TheoryWriter;
import concert.text.Slug;
import concert.theory.book.Parameter;
import concert.theory.book.Scope;
import concert.theory.book.Theory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A theory with the weights that runs told, as a file beside the one it was fitted from. */
final class FittedTheory {
    private static final String WEIGHT = "theory.weights.";

    private FittedTheory() {}

    /** Leaves the file where weights were found; nothing where they were not. */
    static void leave(Calibration.Outcome outcome, Path folder) throws IOException {
        if (outcome.found().stream().noneMatch(each -> each.parameter().path().startsWith(WEIGHT))) {
            return;
        }
        Theory theory = of(outcome);
        Path file = folder.resolve(Fitting.file(theory));
        Files.createDirectories(file.getParent());
        Files.writeString(file, TheoryWriter.file(theory), StandardCharsets.UTF_8);
    }

    private static Theory of(Calibration.Outcome outcome) {
        CalibrationOrder order = outcome.order();
        List<Double> values = outcome.found().stream().map(Found::value).toList();
        Scenario world = order.worlds().get(0).opened().apply(FreeParameter.settings(order.parameters(), values));
        Theory tried = world.theories().get(world.theory());
        Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
        parameters.putAll(tried.parameters());
        for (Found each : outcome.found()) {
            Parameter parameter = Parameter.of(each.parameter().name());
            if (parameter != null && parameter.scope() == Scope.THEORY) {
                parameters.put(parameter, each.value());
            }
        }
        return new Theory(
                Library.FITTED + Slug.of(tried.name().replace(Library.FITTED, "")),
                tried.family(),
                tried.source(),
                tried.about() + " Fitted to the facts of runs.",
                tried.exponents(),
                tried.weights(),
                parameters);
    }
}
