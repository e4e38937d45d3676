package concert.scenario.question;

import concert.condition.bind.Conditions;
import concert.condition.bind.OwnFormulas;
import concert.condition.bind.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    /** Those that can be asked of a run that knows so many years; what names later ones is left out. */
    public Questions within(Vocabulary known) {
        Map<String, String> kept = new TreeMap<>(measures);
        known.with(measures, (name, flaw) -> {}).measures().forEach((name, kind) -> {
            if (kind == OwnFormulas.Kind.UNREAD) {
                kept.remove(name);
            }
        });
        Vocabulary left = known.with(kept, (name, flaw) -> {});
        Predicate<String> sound = text -> Conditions.read(text, left, flaw -> {}) != null;
        return new Questions(
                faces.stream().filter(each -> sound.test(each.condition())).toList(),
                kept,
                stop.isEmpty() || sound.test(stop) ? stop : "");
    }

    /** Whether the run itself is other for them: what only faces ask is asked when it is over. */
    public boolean plain() {
        return measures.isEmpty() && stop.isEmpty();
    }
}
