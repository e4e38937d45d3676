package concert.gui.play;

import concert.gui.window.LabelNumbers;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import java.util.EnumMap;
import java.util.Map;

/**
 * A number that a lesson turns: a dotted path into the scenario, with the reach of its slider. Values outside that reach,
 * within the registry's range, are for {@code --set}.
 */
public enum TunableParameter {
    THREAT("Threat sensitivity", "parameters.threat-slope", Parameter.THREAT_SLOPE, 0, 2),
    SECRECY("Share of secret treaties", "publicity.secret", Parameter.SECRET_SHARE, 0, 1),
    AUTONOMY("Price of autonomy", "theory.weights.autonomy", null, 0, 2),
    EXIT("Cost of exit", "parameters.sunk-cost", Parameter.SUNK_COST, 0, 1),
    PRECISION("Precision of choice", "parameters.precision", Parameter.PRECISION, 0, 40),
    WAR("Cost of war", "parameters.war-cost", Parameter.WAR_COST, 0, 0.5);

    /** Steps of a slider from end to end. */
    public static final int STEPS = 40;

    private final String title;
    private final String path;
    private final Parameter parameter;
    private final double least;
    private final double most;

    TunableParameter(String title, String path, Parameter parameter, double least, double most) {
        this.title = title;
        this.path = path;
        this.parameter = parameter;
        this.least = least;
        this.most = most;
    }

    /** What it turns, in words. */
    public String title() {
        return title;
    }

    /** The path that {@code --set} knows it by. */
    public String path() {
        return path;
    }

    /** The parameter of the registry; null for a weight on a reason, which a theory sets. */
    public Parameter parameter() {
        return parameter;
    }

    /** Its unit in the registry. */
    public String unit() {
        return parameter == null ? "weight" : parameter.unit();
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** The value it has in a scenario as that stands. */
    public double in(Scenario scenario) {
        Theory theory = scenario.theories().get(scenario.theory());
        if (parameter == null) {
            return theory.weight("autonomy");
        }
        Double set = scenario.parameters().get(parameter);
        return set != null ? set : theory.parameters().getOrDefault(parameter, parameter.standard());
    }

    /** A request with dials turned to values as written. */
    public static RunRequest turn(RunRequest request, Map<TunableParameter, String> dials) {
        RunRequest turned = request;
        for (TunableParameter each : values()) {
            if (dials.containsKey(each)) {
                turned = turned.with(each.path, dials.get(each), "--set " + each.path);
            }
        }
        return turned;
    }

    /** The values that a request turns dials to, as written. */
    public static Map<TunableParameter, String> turned(RunRequest request) {
        Map<TunableParameter, String> dials = new EnumMap<>(TunableParameter.class);
        for (TunableParameter each : values()) {
            request.settings().stream()
                    .filter(change -> change.path().equals(each.path))
                    .forEach(change -> dials.put(each, change.value()));
        }
        return dials;
    }

    /** The value at a step of the slider, as it is written after {@code --set}. */
    public String at(int step) {
        return LabelNumbers.brief(least + (most - least) * step / STEPS);
    }

    /** The step of the slider that is nearest to a value. */
    public int step(double value) {
        double share = (value - least) / (most - least);
        return (int) Math.round(STEPS * Math.max(0, Math.min(1, share)));
    }
}
