package concert.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One setting of every factor of a design.
 *
 * @param number from 1
 * @param settings by dotted path, in the order of the factors, as written in YAML
 */
public record Point(int number, Map<String, String> settings) {
    public Point {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
