package concert.history.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that was put in, changed or left out, with whom it concerns; each kind ends as one line of a world. */
final class Imputations {
    /** So many of a kind are named, the others counted. */
    private static final int NAMED = 12;

    private final Map<String, TreeSet<String>> kinds = new TreeMap<>();

    /** What is put before every kind. */
    private final String before;

    Imputations() {
        this("");
    }

    private Imputations(String before) {
        this.before = before;
    }

    void note(String what, String whom) {
        kinds.computeIfAbsent(before + what, none -> new TreeSet<>()).add(whom);
    }

    /** Those of the years after the start, which {@link #add} takes in. */
    static Imputations later() {
        return new Imputations("after the start, ");
    }

    void add(Imputations others) {
        others.kinds.forEach((what, whom) ->
                kinds.computeIfAbsent(what, none -> new TreeSet<>()).addAll(whom));
    }

    /** Like "regime: no score, .5 written; 2: AUH, KOR". */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((what, whom) -> {
            List<String> named = List.copyOf(whom).subList(0, Math.min(NAMED, whom.size()));
            String more = whom.size() > NAMED ? " and " + (whom.size() - NAMED) + " more" : "";
            lines.add(what + "; " + whom.size() + ": " + String.join(", ", named) + more);
        });
        return lines;
    }
}
