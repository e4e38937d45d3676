package concert.scenario.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is asked of a scenario's runs.
 *
 * @param faces what a historian asks, in the order written
 * @param measures formulas by the name of their column in measures.csv
 * @param stop the condition that ends a run early, empty for none
 */
public record Questions(List<Face> faces, Map<String, String> measures, String stop) {
    public static final Questions NONE = new Questions(List.of(), Map.of(), "");

    public Questions {
        faces = List.copyOf(faces);
        measures = java.util.Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /** Whether the run itself is other for them: what only faces ask is asked when it is over. */
    public boolean plain() {
        return measures.isEmpty() && stop.isEmpty();
    }
}
