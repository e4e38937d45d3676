package concert.condition.bind;

import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.PhraseReader;
import concert.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The details of a call, each once and each one that the call knows. */
final class Details {
    static final Set<String> YEARS = Set.of("by", "at", "between", "ever", "now");

    private final Phrase.Call call;
    private final Vocabulary known;
    private final Consumer<Flaw> flawed;
    private final Map<String, Phrase.Detail> given = new TreeMap<>();

    Details(Phrase.Call call, Set<String> allowed, Vocabulary known, Consumer<Flaw> flawed) {
        this.call = call;
        this.known = known;
        this.flawed = flawed;
        for (Phrase.Detail each : call.details()) {
            if (!allowed.contains(each.key())) {
                flaw(each.at(), call.name() + "( ) has no detail \"" + each.key() + "\"." + mend(each.key(), allowed));
            } else if (given.put(each.key(), each) != null) {
                flaw(each.at(), "\"" + each.key() + "\" stands twice. Maybe leave one out?");
            }
        }
    }

    private static String mend(String key, Set<String> allowed) {
        return allowed.isEmpty() ? " Maybe leave it out?" : Nearest.mend(key, new TreeSet<>(allowed));
    }

    private void flaw(int at, String message) {
        flawed.accept(new Flaw(at, message));
    }

    boolean has(String key) {
        return given.containsKey(key);
    }

    int at(String key) {
        return given.get(key).at();
    }

    /** The values of a detail, none where it is not given. */
    List<Phrase> values(String key) {
        return has(key) ? given.get(key).values() : List.of();
    }

    /** The years that are meant. */
    Years years() {
        List<String> said = YEARS.stream().filter(this::has).sorted().toList();
        if (said.isEmpty()) {
            return known.unsaid();
        }
        if (said.size() > 1) {
            flaw(call.at(), String.join(" and ", said) + " cannot both be meant. Maybe leave one out?");
        }
        String word = said.get(0);
        if (PhraseReader.BARE.contains(word)) {
            return word.equals("ever") ? Years.EVER : Years.NOW;
        }
        int first = year(values(word).get(0));
        if (!word.equals("between")) {
            return Years.of(word.equals("by") ? Years.Sort.BY : Years.Sort.AT, first, first);
        }
        if (values(word).size() < 2) {
            flaw(at(word), "between needs two years. Maybe between: 1914, 1918?");
            return known.unsaid();
        }
        int last = year(values(word).get(1));
        if (last < first) {
            flaw(at(word), "between " + first + " and " + last + " ends before it begins. Maybe the other way round?");
        }
        return Years.of(Years.Sort.BETWEEN, first, last);
    }

    private int year(Phrase phrase) {
        double year = phrase instanceof Phrase.Figure figure ? figure.value() : Double.NaN;
        if (year != Math.rint(year)) {
            flaw(phrase.at(), "a year must stand here, a whole number. Maybe " + known.last() + "?");
            return known.last();
        }
        if (year < known.first() || year > known.last()) {
            flaw(
                    phrase.at(),
                    (int) year + " is no year of the run, which goes from " + known.first() + " to " + known.last()
                            + ". Maybe " + (year < known.first() ? known.first() : known.last()) + "?");
        }
        return (int) year;
    }

    /** A number of a detail from {@code least} on; {@code unsaid} where the detail is not given. */
    double number(String key, double least, double unsaid) {
        if (!has(key)) {
            return unsaid;
        }
        Phrase value = values(key).get(0);
        if (value instanceof Phrase.Figure figure && figure.value() >= least) {
            return figure.value();
        }
        flaw(value.at(), key + " must be a number from " + (int) least + " on. Maybe " + key + ": 3?");
        return unsaid;
    }

    /** Whether a detail is given, whose one value is a certain word. */
    boolean word(String key, String word) {
        if (!has(key)) {
            return false;
        }
        Phrase value = values(key).get(0);
        if (!(value instanceof Phrase.Word written) || !written.text().equals(word)) {
            flaw(value.at(), key + " goes with " + word + " alone. Maybe " + key + ": " + word + "?");
        }
        return true;
    }
}
