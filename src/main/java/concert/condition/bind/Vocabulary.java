package concert.condition.bind;

import concert.condition.past.Years;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a condition may name.
 *
 * @param states the place of each state's code in order of code
 * @param treaties names of the treaties in force at the start
 * @param first year of the run
 * @param last year of the run
 * @param unsaid the years that are meant where a condition names none
 */
public record Vocabulary(Map<String, Integer> states, Set<String> treaties, int first, int last, Years unsaid) {
    public Vocabulary {
        states = new TreeMap<>(states);
        treaties = new TreeSet<>(treaties);
    }

    /** Of states by their codes, in order. */
    public static Vocabulary of(List<String> codes, Set<String> treaties, int first, int last, Years unsaid) {
        Map<String, Integer> states = new TreeMap<>();
        for (int at = 0; at < codes.size(); at++) {
            states.put(codes.get(at), at);
        }
        return new Vocabulary(states, treaties, first, last, unsaid);
    }
}
