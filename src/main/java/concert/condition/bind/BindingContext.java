package concert.condition.bind;

import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import java.util.function.Consumer;

/**
 * What the readers of a condition's parts need of the whole.
 *
 * @param known what it may speak of
 * @param usual the time that is meant where it names none
 * @param flawed where flaws go
 */
record BindingContext(Vocabulary known, Years usual, Consumer<Flaw> flawed) {

    void flaw(int at, String message) {
        flawed.accept(new Flaw(at, message));
    }

    /** What a phrase is, in words, for messages. */
    static String words(Phrase phrase) {
        if (phrase instanceof Phrase.Word word) {
            return "\"" + word.text() + "\"";
        }
        if (phrase instanceof Phrase.Figure) {
            return "a number";
        }
        if (phrase instanceof Phrase.Call call) {
            return call.name() + "(...)";
        }
        return phrase instanceof Phrase.Listing ? "a list" : "a condition";
    }
}
