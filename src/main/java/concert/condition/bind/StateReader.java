package concert.condition.bind;

import concert.condition.fact.Selector;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Listing;
import concert.condition.phrase.Phrase.Word;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads which states are meant. */
final class StateReader {
    private final BindingContext reading;

    StateReader(BindingContext reading) {
        this.reading = reading;
    }

    /** A state, {@code any}, {@code major}, {@code minor}, the neighbours of a state, or a choice of these. */
    Selector selector(Phrase phrase) {
        if (phrase instanceof Word word) {
            return switch (word.text()) {
                case "any" -> Selector.ANY;
                case "major" -> Selector.MAJOR;
                case "minor" -> Selector.MINOR;
                default -> Selector.of(Set.of(one(word)));
            };
        }
        if (phrase instanceof Call call && call.name().equals("neighbours")) {
            if (call.of().size() == 1 && call.details().isEmpty()) {
                return Selector.neighbours(one(call.of().get(0)));
            }
            reading.flaw(call.at(), "neighbours is asked of one state. Maybe neighbours(RUS)?");
            return Selector.ANY;
        }
        if (phrase instanceof Listing list) {
            if (list.choice().equals("all")) {
                reading.flaw(list.at(), "\"all of\" cannot be counted. Maybe any of [...]?");
            }
            Selector all = (past, tick, state) -> false;
            for (Phrase each : list.items()) {
                all = all.or(selector(each));
            }
            return all;
        }
        reading.flaw(phrase.at(), BindingContext.words(phrase) + " is no state. Maybe any of [FRN, GMY], major or any?");
        return Selector.ANY;
    }

    /** The index of a state, that of the first after saying that there is none such. */
    int one(Phrase phrase) {
        String given = phrase instanceof Word word ? word.text() : "";
        int at = reading.known().states().indexOf(given);
        if (at < 0) {
            String mend = given.isEmpty()
                    ? " Maybe a code such as " + reading.known().states().get(0) + "?"
                    : Nearest.mend(given, reading.known().states());
            reading.flaw(phrase.at(), BindingContext.words(phrase) + " is no state of this world." + mend);
            return 0;
        }
        return at;
    }

    /** The indices of a list of states, or of one. */
    int[] several(Phrase phrase) {
        List<Phrase> items = phrase instanceof Listing list ? list.items() : List.of(phrase);
        List<Integer> found = new ArrayList<>();
        items.forEach(each -> found.add(one(each)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The name of a treaty, empty for any. */
    String treaty(Phrase phrase) {
        if (phrase instanceof Word word) {
            if (!word.quoted() && word.text().equals("any")) {
                return "";
            }
            if (reading.known().treaties().contains(word.text())) {
                return word.text();
            }
            reading.flaw(
                    word.at(),
                    "\"" + word.text() + "\" is no treaty of this world."
                            + Nearest.mend(word.text(), reading.known().treaties()));
            return "";
        }
        reading.flaw(phrase.at(), BindingContext.words(phrase) + " is no treaty. Maybe its name in quotes, or any?");
        return "";
    }
}
