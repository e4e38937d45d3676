package concert.condition.bind;

import concert.condition.bind.OwnFormulas.Kind;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What a condition may name.
 *
 * @param states the place of each state's code in order of code
 * @param treaties names of the treaties in force at the start
 * @param first year of the run
 * @param last year of the run
 * @param unsaid the years that are meant where a condition names none
 * @param measures the scenario's own, each after those it is made of
 */
public record Vocabulary(
        Map<String, Integer> states,
        Set<String> treaties,
        int first,
        int last,
        Years unsaid,
        Map<String, Kind> measures) {
    public Vocabulary {
        states = new TreeMap<>(states);
        treaties = new TreeSet<>(treaties);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** Of states by their codes, in order, and no measures but Concert's. */
    public static Vocabulary of(List<String> codes, Set<String> treaties, int first, int last, Years unsaid) {
        Map<String, Integer> states = new TreeMap<>();
        for (int at = 0; at < codes.size(); at++) {
            states.put(codes.get(at), at);
        }
        return new Vocabulary(states, treaties, first, last, unsaid, Map.of());
    }

    /** The same with other measures, each a formula under its name; {@code flawed} is told what is wrong with which. */
    public Vocabulary with(Map<String, String> formulas, BiConsumer<String, Flaw> flawed) {
        Vocabulary now = new Vocabulary(states, treaties, first, last, Years.NOW, Map.of());
        return with(OwnFormulas.kinds(formulas, now, flawed));
    }

    Vocabulary with(Map<String, Kind> others) {
        return new Vocabulary(states, treaties, first, last, unsaid, others);
    }

    /** The same where other years are meant. */
    public Vocabulary meaning(Years others) {
        return new Vocabulary(states, treaties, first, last, others, measures);
    }

    /** Whether a phrase is a measure of which nothing can be told; why is said elsewhere. */
    boolean unread(Phrase phrase) {
        return measures.get(OwnFormulas.named(phrase)) == Kind.UNREAD;
    }
}
