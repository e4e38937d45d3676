package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads conditions and formulas over treaties, members, wars, states and measures. */
public final class Conditions {
    private Conditions() {}

    /** What a text says, a truth or a number, or null after telling {@code flawed} all that is wrong with it. */
    public static Bound read(String text, Vocabulary known, Consumer<Flaw> flawed) {
        Phrase phrase = PhraseReader.read(text, flawed);
        if (phrase == null) {
            return null;
        }
        List<Flaw> flaws = new ArrayList<>();
        Bound bound = new Binder(known, flaws::add).bind(phrase);
        flaws.forEach(flawed);
        return flaws.isEmpty() ? bound : null;
    }

    /** The truth that a text says, or null after telling what is wrong with it, a number among others. */
    public static Answer truth(String text, Vocabulary known, Consumer<Flaw> flawed) {
        Bound bound = read(text, known, flawed);
        if (bound != null && !bound.truth()) {
            flawed.accept(
                    new Flaw(0, "\"" + text + "\" is a number; it must be true or false. Maybe " + text + " > 0?"));
        }
        return bound == null || !bound.truth() ? null : bound.answer();
    }
}
