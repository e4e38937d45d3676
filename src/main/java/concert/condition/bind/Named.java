package concert.condition.bind;

import concert.condition.fact.Selector;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks up the states and treaties that a condition names. */
final class Named {
    private static final Set<Integer> NOBODY = Set.of();

    private final Vocabulary known;
    private final Consumer<Flaw> flawed;

    Named(Vocabulary known, Consumer<Flaw> flawed) {
        this.known = known;
        this.flawed = flawed;
    }

    private void flaw(int at, String message) {
        flawed.accept(new Flaw(at, message));
    }

    /** Which states a phrase means. */
    Selector states(Phrase phrase) {
        if (phrase instanceof Phrase.Word word) {
            return switch (word.text()) {
                case "any" -> Selector.ANY;
                case "major" -> Selector.MAJOR;
                case "minor" -> Selector.MINOR;
                default -> {
                    int state = state(word);
                    yield Selector.of(state < 0 ? NOBODY : Set.of(state));
                }
            };
        }
        if (phrase instanceof Phrase.Call call
                && call.name().equals("neighbours")
                && call.of().size() == 1) {
            int state = state(call.of().get(0));
            return state < 0 ? Selector.of(NOBODY) : Selector.neighbours(state);
        }
        if (phrase instanceof Phrase.Listing list && !list.choice().equals("all")) {
            return list.items().stream().map(this::states).reduce(Selector.of(NOBODY), Selector::or);
        }
        flaw(
                phrase.at(),
                phrase instanceof Phrase.Listing
                        ? "all of several states cannot be counted. Maybe any of?"
                        : "a state must stand here. Maybe its code, any, major, minor, neighbours(RUS) or any of [..]?");
        return Selector.of(NOBODY);
    }

    /** The place of one state, -1 after saying that there is none. */
    int state(Phrase phrase) {
        if (!(phrase instanceof Phrase.Word word)) {
            flaw(
                    phrase.at(),
                    "the code of one state must stand here. Maybe "
                            + known.states().keySet().iterator().next() + "?");
            return -1;
        }
        Integer state = known.states().get(word.text());
        if (state == null) {
            flaw(
                    word.at(),
                    "unknown state \"" + word.text() + "\"."
                            + Nearest.mend(word.text(), known.states().keySet()));
            return -1;
        }
        return state;
    }

    /** The places of the states of a list, or of one. */
    int[] fighters(Phrase phrase) {
        List<Phrase> all = phrase instanceof Phrase.Listing list ? list.items() : List.of(phrase);
        List<Integer> places = new ArrayList<>();
        all.forEach(each -> places.add(state(each)));
        return places.stream().filter(each -> each >= 0).mapToInt(each -> each).toArray();
    }

    /** The name of a treaty in force at the start, empty for any. */
    String treaty(Phrase phrase) {
        if (phrase instanceof Phrase.Word word && !word.quoted() && word.text().equals("any")) {
            return "";
        }
        if (!(phrase instanceof Phrase.Word word)) {
            flaw(phrase.at(), "the name of a treaty must stand here, in quotes, or any. Maybe \"Dual Alliance\"?");
            return "";
        }
        if (!known.treaties().contains(word.text())) {
            flaw(
                    word.at(),
                    "no treaty in force at the start is called \"" + word.text() + "\"."
                            + Nearest.mend(word.text(), known.treaties()));
        }
        return word.text();
    }
}
