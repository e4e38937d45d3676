package concert.experiment.calibration;

import concert.scenario.book.Overrides;
import concert.text.ExactNumber;
import java.util.List;

/**
 * A number of the model that runs are to tell.
 *
 * @param name as asked for: of the registry, or weights.REASON
 * @param path as scenarios and {@code --set} have it
 * @param start the value of the worlds as they stand
 * @param low lower bound of what is held possible
 * @param high upper bound, above the lower one
 */
public record FreeParameter(String name, String path, double start, double low, double high) {

    /** Its name as that of a column. */
    String column() {
        return name.replace('-', '_').replace('.', '_');
    }

    /** The name with its bounds, as asked for. */
    String range() {
        return name + "=" + ExactNumber.show(low) + ".." + ExactNumber.show(high);
    }

    /** What {@code --set} takes for a value. */
    String setting(double value) {
        return path + "=" + ExactNumber.show(value);
    }

    /** The changes to a world that values of some parameters are. */
    static Overrides settings(List<FreeParameter> parameters, List<Double> values) {
        Overrides settings = Overrides.none();
        for (int at = 0; at < values.size(); at++) {
            settings = settings.with(parameters.get(at).path, ExactNumber.show(values.get(at)));
        }
        return settings;
    }
}
