package concert.experiment.calibration;

import concert.document.Faults;
import concert.document.Quantity;
import concert.scenario.Scenario;
import concert.scenario.book.ParametersReader;
import concert.scenario.book.TheoryReader;
import concert.text.ExactNumber;
import concert.text.Nearest;
import concert.theory.book.Parameter;
import concert.theory.book.Scope;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads which numbers are to be calibrated, each NAME or NAME=LOW..HIGH: parameters of the registry, within whose
 * range they stay, and weights of a theory, which have no range until one is given.
 */
public final class FreeParameters {
    /** The option as written. */
    public static final String OPTION = "--parameters";

    private static final String WEIGHT = "weights.";
    private static final String PARAMETER = "parameters.";
    private static final String RANGE = "\\s*\\.\\.\\s*";

    private final Scenario world;
    private final boolean several;
    private final List<Faults> found;
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * A reader of parameters.
     *
     * @param world the first in which they are tried, for the values they start from
     * @param several whether worlds are tried under more than one theory
     * @param found takes what is wrong
     */
    public FreeParameters(Scenario world, boolean several, List<Faults> found) {
        this.world = world;
        this.several = several;
        this.found = found;
    }

    /** The parameters written, those at fault left out. */
    public List<FreeParameter> read(List<String> written) {
        List<FreeParameter> read = new ArrayList<>();
        for (String each : written) {
            FreeParameter parameter = read(each.strip());
            if (parameter != null && !names.add(parameter.name())) {
                fault(parameter.name() + " stands twice. Maybe one of them is another?");
            } else if (parameter != null) {
                read.add(parameter);
            }
        }
        return read;
    }

    private FreeParameter read(String written) {
        int equals = written.indexOf('=');
        String given = (equals < 0 ? written : written.substring(0, equals)).strip();
        String name = given.startsWith(PARAMETER) ? given.substring(PARAMETER.length()) : given;
        String range = equals < 0 ? null : written.substring(equals + 1).strip();
        String weight = name.replaceFirst("^theory\\.", "");
        return weight.startsWith(WEIGHT) ? weight(weight, range) : parameter(name, range);
    }

    private FreeParameter parameter(String name, String range) {
        Parameter parameter = Parameter.of(name);
        if (parameter == null) {
            String near = Nearest.mend(
                    name, Arrays.stream(Parameter.all()).map(Parameter::key).toList());
            fault("there is no parameter \"" + name + "\"."
                    + (near.isEmpty() ? " Maybe one that `list parameters` shows, or weights.REASON=0..3?" : near));
            return null;
        }
        Quantity quantity = ParametersReader.quantity(parameter);
        if (quantity.whole()) {
            fault(name + " is " + quantity.must() + ", and what is calibrated moves in small steps. Maybe an"
                    + " `experiment` over its values?");
            return null;
        }
        double[] bounds = bounds(name, range, quantity);
        return bounds == null
                ? null
                : new FreeParameter(name, PARAMETER + name, start(parameter), bounds[0], bounds[1]);
    }

    /** What the world has: by precedence its own value, that of its theory, the registry's. */
    private double start(Parameter parameter) {
        Theory theory = world.theories().get(world.theory());
        double assumed = parameter.scope() == Scope.THEORY && theory != null
                ? theory.parameters().getOrDefault(parameter, parameter.standard())
                : parameter.standard();
        return world.parameters().getOrDefault(parameter, assumed);
    }

    private FreeParameter weight(String name, String range) {
        String reason = name.substring(WEIGHT.length());
        Theory theory = world.theories().get(world.theory());
        if (several) {
            fault(name + " is of one theory and several are tried. Maybe --theories with one name?");
            return null;
        }
        if (!Reasons.weights().contains(reason) || !theory.weights().containsKey(reason)) {
            fault(theory.name() + " names no reason \"" + reason + "\"."
                    + Nearest.mend(
                            reason, theory.weights().keySet().stream().sorted().toList()));
            return null;
        }
        double start = theory.weight(reason);
        if (range == null) {
            fault(name + " has no range of its own. Maybe " + name + "=0.." + ExactNumber.show(2 * Math.max(1, start))
                    + "?");
            return null;
        }
        double[] bounds = bounds(name, range, TheoryReader.weight(reason));
        return bounds == null ? null : new FreeParameter(name, "theory." + name, start, bounds[0], bounds[1]);
    }

    /** The bounds written, or those of the quantity itself; null after saying what is wrong. */
    private double[] bounds(String name, String range, Quantity quantity) {
        double[] own = {quantity.least(), quantity.most()};
        if (range == null) {
            return own;
        }
        String example = name + "=" + show(own[0]) + ".." + show(own[1]);
        double[] given = numbers(range);
        if (given == null) {
            fault(name + "=" + range + " is no range. Maybe " + example + "?");
        } else if (given[0] >= given[1]) {
            fault(name + "=" + range + " is an empty range."
                    + (given[0] > given[1]
                            ? " Maybe " + name + "=" + show(given[1]) + ".." + show(given[0]) + "?"
                            : " Maybe " + example + "?"));
        } else if (given[0] < own[0] || given[1] > own[1]) {
            fault(name + "=" + range + " goes beyond what it may be, " + quantity.must() + ". Maybe " + name + "="
                    + show(Math.max(own[0], Math.min(own[1], given[0]))) + ".." + show(Math.min(own[1], given[1]))
                    + "?");
        } else {
            return given;
        }
        return null;
    }

    private static double[] numbers(String range) {
        String[] parts = range.split(RANGE, -1);
        try {
            double[] numbers =
                    Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            boolean finite = Arrays.stream(numbers).allMatch(Double::isFinite);
            return numbers.length == 2 && finite ? numbers : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String show(double value) {
        return ExactNumber.show(value).toLowerCase(Locale.ROOT);
    }

    private void fault(String what) {
        found.add(Faults.of(OPTION, what));
    }
}
