package concert.condition.bind;

import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.PhraseReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Measures of a scenario's own, each a formula that may name others: put in an order in which each stands after those
 * it is made of, whatever the order they are written in. None may be made of itself.
 */
public final class OwnFormulas {
    /** What a formula comes to. */
    public enum Kind {
        /** True or false. */
        TRUTH,
        NUMBER,
        /** It has a flaw, or is made of one that has; that is told once. */
        UNREAD
    }

    private final Map<String, String> formulas;
    private final Vocabulary known;
    private final BiConsumer<String, Flaw> flawed;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();

    private OwnFormulas(Map<String, String> formulas, Vocabulary known, BiConsumer<String, Flaw> flawed) {
        this.formulas = new TreeMap<>(formulas);
        this.known = known;
        this.flawed = flawed;
    }

    /** Words of conditions, which name no measure. */
    public static Set<String> words() {
        Set<String> words = new TreeSet<>(List.of(
                "and", "or", "not", "any", "all", "ever", "now", "major", "minor", "neighbours", "count", "share"));
        Stream.of(Facts.NAMES, NumberCalls.NAMES).flatMap(Collection::stream).forEach(words::add);
        return words;
    }

    /** The kind of each by its name, in such an order; {@code flawed} is told what is wrong with which. */
    static Map<String, Kind> kinds(Map<String, String> formulas, Vocabulary known, BiConsumer<String, Flaw> flawed) {
        OwnFormulas reading = new OwnFormulas(formulas, known, flawed);
        reading.formulas.keySet().forEach(reading::visit);
        return reading.kinds;
    }

    private void visit(String name) {
        if (kinds.containsKey(name)) {
            return;
        }
        path.addLast(name);
        List<Flaw> flaws = new ArrayList<>();
        Phrase phrase = PhraseReader.read(formulas.get(name), flaws::add);
        boolean sound = phrase != null;
        for (Phrase each : phrase == null ? List.<Phrase>of() : references(phrase)) {
            if (path.contains(named(each))) {
                flaws.add(new Flaw(
                        each.at(),
                        "measure " + named(each) + " is made of itself: " + circle(named(each))
                                + ". Maybe leave one of them out?"));
            } else {
                visit(named(each));
            }
            sound &= kinds.getOrDefault(named(each), Kind.UNREAD) != Kind.UNREAD;
        }
        Bound bound = phrase == null ? null : new Binder(known.with(beside()), flaws::add).bind(phrase);
        path.removeLast();
        flaws.forEach(each -> flawed.accept(name, each));
        boolean read = sound && flaws.isEmpty();
        kinds.put(name, !read ? Kind.UNREAD : bound.truth() ? Kind.TRUTH : Kind.NUMBER);
    }

    /** What the one being read may name: those read, and those waiting for it, which are told of elsewhere. */
    private Map<String, Kind> beside() {
        Map<String, Kind> beside = new LinkedHashMap<>(kinds);
        path.forEach(each -> beside.put(each, Kind.UNREAD));
        return beside;
    }

    private String circle(String name) {
        List<String> all = new ArrayList<>(path);
        List<String> circle = new ArrayList<>(all.subList(all.indexOf(name), all.size()));
        circle.add(name);
        return String.join(", ", circle);
    }

    /** The name that a phrase begins with, empty for none. */
    static String named(Phrase phrase) {
        if (phrase instanceof Phrase.Word word && !word.quoted()) {
            return word.text();
        }
        return phrase instanceof Phrase.Call call ? call.name() : "";
    }

    /** Where a formula names another; what stands within a call is a state, a treaty or a kind. */
    private List<Phrase> references(Phrase phrase) {
        if (phrase instanceof Phrase.Joined joined) {
            List<Phrase> all = new ArrayList<>(joined.left() == null ? List.of() : references(joined.left()));
            all.addAll(references(joined.right()));
            return all;
        }
        return formulas.containsKey(named(phrase)) ? List.of(phrase) : List.of();
    }
}
