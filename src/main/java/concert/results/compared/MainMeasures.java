package concert.results.compared;

import concert.measure.all.Measures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The measures that a comparison is told by where there is no room for all, with what they are called. */
public final class MainMeasures {
    /** By name, in the order in which they are told. */
    public static final Map<String, String> NAMES = names();

    private MainMeasures() {}

    /** Whether a measure is told where there is no room for all: a main one, or one that the scenario adds. */
    public static boolean told(String measure) {
        return NAMES.containsKey(measure) || Measures.of(measure) == null;
    }

    /** What a measure is called. */
    public static String title(String measure) {
        return NAMES.getOrDefault(measure, measure.replace('_', ' '));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("alliances", "alliances in force");
        names.put("states_allied", "states with an ally");
        names.put("treaties_signed", "treaties signed a tick");
        names.put("treaties_ended", "treaties ended a tick");
        names.put("cohesion", "cohesion of alliances");
        names.put("polarization", "polarization");
        names.put("threat", "mean threat");
        names.put("wars", "wars a tick");
        return Collections.unmodifiableMap(names);
    }
}
